"""What the closed choices of practising are called on screen, each word in one place; never a number or a mark."""

from PySide6.QtCore import QObject

from gesprekshulp.practice.exercise import ExerciseKind
from gesprekshulp.practice.script import Degree, Move, Node


class SoloWords(QObject):
    """Gives the words for values, in the interface language."""

    def how(self, name: str, node: Node) -> str:
        """Say how the young person of this name is at a node."""
        sentence = self.tr("%1 is nu %2, en het voelt %3.").replace("%1", name)
        return sentence.replace("%2", self.openness(node.openness)).replace("%3", self.mood(node.mood))

    def openness(self, openness: int) -> str:
        """Name how open somebody is, from 0 to 3."""
        return {
            0: self.tr("dicht"),
            1: self.tr("voorzichtig"),
            2: self.tr("iets opener"),
            3: self.tr("open"),
        }[openness]

    def mood(self, mood: int) -> str:
        """Name what it feels like, from -2 to 2."""
        return {
            -2: self.tr("heel zwaar"),
            -1: self.tr("zwaar"),
            0: self.tr("rustig"),
            1: self.tr("lichter"),
            2: self.tr("licht"),
        }[mood]

    def move(self, move: Move) -> str:
        """Name what a reply did."""
        return {
            Move.LISTENING: self.tr("luisteren"),
            Move.PERMISSION: self.tr("de ander laten kiezen"),
            Move.STRENGTH: self.tr("zien wat er lukt"),
            Move.BOUNDARY: self.tr("een grens zeggen"),
            Move.HANDOVER: self.tr("er iemand bij halen"),
            Move.ADVICE: self.tr("een tip geven"),
            Move.WHY: self.tr("naar de reden vragen"),
            Move.OWN_STORY: self.tr("over jezelf vertellen"),
            Move.PROMISE: self.tr("iets beloven"),
            Move.PROBING: self.tr("te veel of te diep vragen"),
            Move.BELITTLING: self.tr("het kleiner maken"),
        }[move]

    def heard(self, degree: Degree, name: str) -> str:
        """Say how far the young person of this name was heard."""
        return {
            Degree.YES: self.tr("%1 voelde dat je luisterde."),
            Degree.PARTLY: self.tr("Op een paar momenten voelde %1 dat je luisterde."),
            Degree.NOT_YET: self.tr("%1 kreeg nog weinig ruimte om te vertellen."),
        }[degree].replace("%1", name)

    def limit(self, degree: Degree) -> str:
        """Say how far the coach stayed within what a coach does."""
        return {
            Degree.YES: self.tr("Je bleef bij luisteren. Je hoefde niets op te lossen."),
            Degree.PARTLY: self.tr("Je ging even verder dan luisteren. Dat kun je altijd nog rechtzetten."),
            Degree.NOT_YET: self.tr("Je ging vaker verder dan luisteren. Zeggen wat je niet kunt, geeft rust."),
        }[degree]

    def safe(self, degree: Degree, *, danger: bool) -> str:
        """Say how safe it was: in danger by who brought in an adult, elsewhere by what was said."""
        if danger:
            return {
                Degree.YES: self.tr("Jij haalde er een volwassene bij. Zo draagt niemand dit alleen."),
                Degree.PARTLY: self.tr("Er kwam een volwassene bij. Jij mag dat eerder zeggen: twijfel is genoeg."),
                Degree.NOT_YET: self.tr("Er kwam nog geen volwassene bij. Twijfel is genoeg om iemand te halen."),
            }[degree]
        return {
            Degree.YES: self.tr("Het bleef veilig om met jou te praten."),
            Degree.PARTLY: self.tr("Eén antwoord schuurde. Even sorry zeggen helpt dan."),
            Degree.NOT_YET: self.tr("Een paar antwoorden schuurden. Ruimte geven helpt dan."),
        }[degree]

    def kind(self, kind: ExerciseKind) -> str:
        """Name what an exercise is about."""
        return {
            ExerciseKind.LISTENING: self.tr("Luisteren"),
            ExerciseKind.BOUNDARY: self.tr("Grenzen"),
        }[kind]
