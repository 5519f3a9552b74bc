"""The language of the window: Qt's own words and ours, put in and taken out together."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from gesprekshulp.conversation.model import Language
from gesprekshulp.library.shipped import resources


class Interface(QObject):
    """Holds the translators of the language in use; Dutch is the source and needs only Qt's own."""

    def __init__(self, language: Language = Language.DUTCH, parent: QObject | None = None) -> None:
        """Take the language to start in."""
        super().__init__(parent)
        self._installed: list[QTranslator] = []
        self.language = language
        self.use(language)

    def use(self, language: Language) -> None:
        """Speak this language from now on; pages that are built after this speak it."""
        for old in self._installed:
            QCoreApplication.removeTranslator(old)
            old.deleteLater()
        self._installed.clear()
        self.language = language
        QLocale.setDefault(QLocale(language.value))
        qt_words = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name, folder in (("qtbase", qt_words), ("gesprekshulp", str(resources() / "i18n"))):
            translator = QTranslator(self)
            if translator.load(f"{name}_{language.value}", folder):
                QCoreApplication.installTranslator(translator)
                self._installed.append(translator)
            else:
                translator.deleteLater()
