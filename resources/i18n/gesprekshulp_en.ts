<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl_NL">
<context>
    <name>AdultForm</name>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Telefoon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Bereikbaar</source>
        <translation>Available</translation>
    </message>
    <message>
        <source>Nakijken voor</source>
        <translation>Check by</translation>
    </message>
</context>
<context>
    <name>AdultSheet</name>
    <message>
        <source>Voor %1</source>
        <translation>For %1</translation>
    </message>
    <message>
        <source>Dit mag je laten zien of meegeven, en het hoeft niet. Wat je schreef staat er niet in. Jij kiest over welke tijd het gaat.</source>
        <translation>You can show this or hand it over, and there is no need to. What you wrote is not in it. You choose which time it is about.</translation>
    </message>
    <message>
        <source>Van</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Tot en met</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Afdrukken</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Als PDF</source>
        <translation>As PDF</translation>
    </message>
</context>
<context>
    <name>AftercareDonePage</name>
    <message>
        <source>Hierna wordt dit gesprek gewist. Er blijft niets van op deze laptop staan.</source>
        <translation>After this the talk is wiped. Nothing of it stays on this laptop.</translation>
    </message>
    <message>
        <source>Ja, wis dit gesprek</source>
        <translation>Yes, wipe this talk</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Hierna wordt dit gesprek gewist. Alleen dat je nog belt blijft staan, tot dat gebeurd is.</source>
        <translation>After this the talk is wiped. Only that you still call stays, until that is done.</translation>
    </message>
</context>
<context>
    <name>AftercarePage</name>
    <message>
        <source>Vraag %1 van %2, alleen voor jou</source>
        <translation>Question %1 of %2, for you alone</translation>
    </message>
    <message>
        <source>Overslaan</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Go on</translation>
    </message>
</context>
<context>
    <name>AgreedPage</name>
    <message>
        <source>Dit spreken we af</source>
        <translation>This is what we agree</translation>
    </message>
    <message>
        <source>Jullie eigen afspraak (de woorden zijn niet bewaard)</source>
        <translation>Your own agreement (the words were not saved)</translation>
    </message>
    <message>
        <source>Een eigen afspraak erbij?</source>
        <translation>An agreement of your own?</translation>
    </message>
    <message>
        <source>Blijft alleen tijdens dit gesprek</source>
        <translation>Stays only during this talk</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Tijdens het praten tikken we soms: werd het zwaarder of lichter? Blijft het zwaar, dan laat het scherm dat zien. Wie tikt?</source>
        <translation>While we talk we sometimes tap: did it get heavier or lighter? If it stays heavy, the screen shows it. Who taps?</translation>
    </message>
    <message>
        <source>Tikken hoeft niet. Na het gesprek zijn de tikken weg.</source>
        <translation>There is no need to tap. After the talk the taps are gone.</translation>
    </message>
</context>
<context>
    <name>AgreementPage</name>
    <message>
        <source>Afspraak %1 van %2</source>
        <translation>Agreement %1 of %2</translation>
    </message>
    <message>
        <source>Dat mag. Praat er samen over. Komen jullie er niet uit? Rond dan rustig af.</source>
        <translation>That is okay. Talk about it together. Still not agreed? Then end calmly.</translation>
    </message>
    <message>
        <source>Samen akkoord</source>
        <translation>We both agree</translation>
    </message>
    <message>
        <source>Nog niet eens</source>
        <translation>Not agreed yet</translation>
    </message>
</context>
<context>
    <name>AimPage</name>
    <message>
        <source>Waar is dit gesprek goed voor?</source>
        <translation>What is this talk good for?</translation>
    </message>
    <message>
        <source>Jij kiest. Eén is genoeg, en het mag later anders.</source>
        <translation>You choose. One is enough, and you can change it later.</translation>
    </message>
    <message>
        <source>Of in eigen woorden</source>
        <translation>Or in your own words</translation>
    </message>
    <message>
        <source>Wordt niet bewaard</source>
        <translation>Is not saved</translation>
    </message>
    <message>
        <source>Dit is het</source>
        <translation>This is it</translation>
    </message>
    <message>
        <source>Dat weten we nog niet</source>
        <translation>We do not know yet</translation>
    </message>
</context>
<context>
    <name>AskPage</name>
    <message>
        <source>Hierom deze vraag</source>
        <translation>What this question is for</translation>
    </message>
    <message>
        <source>%1 zit erbij.</source>
        <translation>%1 sits with us.</translation>
    </message>
    <message>
        <source>Overslaan</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Nieuwe kaarten</source>
        <translation>New cards</translation>
    </message>
    <message>
        <source>Luisteren</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Een woord om mee te nemen?</source>
        <translation>A word to take along?</translation>
    </message>
    <message>
        <source>Wordt niet bewaard</source>
        <translation>Is not saved</translation>
    </message>
    <message>
        <source>Een andere</source>
        <translation>Another one</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Wijzen mag ook.</source>
        <translation>Pointing is okay too.</translation>
    </message>
    <message>
        <source>Tekenen mag ook.</source>
        <translation>Drawing is okay too.</translation>
    </message>
    <message>
        <source>Een gebaar mag ook.</source>
        <translation>A gesture is okay too.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>OEFENEN</source>
        <translation>PRACTICE</translation>
    </message>
    <message>
        <source>Pauze</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Tweede scherm</source>
        <translation>Second screen</translation>
    </message>
    <message>
        <source>Luisteren</source>
        <translation>Listening</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Stap terug</source>
        <translation>Step back</translation>
    </message>
    <message>
        <source>Pauze</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Rustig aan</source>
        <translation>Slow down</translation>
    </message>
    <message>
        <source>Afspraken</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Hoe diep</source>
        <translation>How deep</translation>
    </message>
    <message>
        <source>Wie erbij</source>
        <translation>Who joins</translation>
    </message>
    <message>
        <source>Tips voor de plek</source>
        <translation>Tips for the place</translation>
    </message>
    <message>
        <source>Afronden</source>
        <translation>Ending</translation>
    </message>
    <message>
        <source>Dit is te zwaar</source>
        <translation>This is too heavy</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Tijdlijn</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Met de pijlen links en rechts ga je van moment naar moment.</source>
        <translation>With the left and right arrows you go from moment to moment.</translation>
    </message>
</context>
<context>
    <name>CardFace</name>
    <message>
        <source>Omdraaien</source>
        <translation>Turn over</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>Luistertip: %1</source>
        <translation>Listening tip: %1</translation>
    </message>
    <message>
        <source>Daarna: %1</source>
        <translation>After that: %1</translation>
    </message>
    <message>
        <source>Bij &apos;niks&apos;: %1</source>
        <translation>After &apos;nothing&apos;: %1</translation>
    </message>
    <message>
        <source>Korter: %1</source>
        <translation>Shorter: %1</translation>
    </message>
    <message>
        <source>Letterlijk: %1</source>
        <translation>Literally: %1</translation>
    </message>
    <message>
        <source>Hierom deze vraag: %1</source>
        <translation>What this question is for: %1</translation>
    </message>
</context>
<context>
    <name>CheckInPage</name>
    <message>
        <source>Schuif de laptop. Nu kies jij.</source>
        <translation>Slide the laptop over. Now you choose.</translation>
    </message>
    <message>
        <source>Nog goed zo?</source>
        <translation>Still okay like this?</translation>
    </message>
    <message>
        <source>Check-in voorbereiden</source>
        <translation>Prepare a check-in</translation>
    </message>
    <message>
        <source>Met %1, over jou. Jij kiest waar het over gaat, en elke vraag mag je overslaan.</source>
        <translation>With %1, about you. You choose what it is about, and you can skip any question.</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Afdrukken</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Als PDF</source>
        <translation>As PDF</translation>
    </message>
</context>
<context>
    <name>CheckInsSheet</name>
    <message>
        <source>Wat wil je bespreken?</source>
        <translation>What would you like to discuss?</translation>
    </message>
    <message>
        <source>Alleen over jou</source>
        <translation>Only about you</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Check-ins</translation>
    </message>
    <message>
        <source>Waar bereid je je op voor?</source>
        <translation>What are you preparing for?</translation>
    </message>
    <message>
        <source>In mijn agenda</source>
        <translation>In my calendar</translation>
    </message>
    <message>
        <source>Afdrukken</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Als PDF</source>
        <translation>As PDF</translation>
    </message>
    <message>
        <source>Nog niets. Zet er hieronder iets bij.</source>
        <translation>Nothing yet. Add something below.</translation>
    </message>
    <message>
        <source>Van jou</source>
        <translation>From you</translation>
    </message>
    <message>
        <source>Vaste vragen, overslaan mag</source>
        <translation>Fixed questions, skipping is okay</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Kies er een die nu past.</source>
        <translation>Choose one that fits now.</translation>
    </message>
    <message>
        <source>Een andere</source>
        <translation>Another one</translation>
    </message>
    <message>
        <source>Nu geen kaart</source>
        <translation>No card now</translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>Om mee te nemen</source>
        <translation>To take along</translation>
    </message>
    <message>
        <source>Dank jullie wel.</source>
        <translation>Thank you both.</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Go on</translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>Luistertip: %1</source>
        <translation>Listening tip: %1</translation>
    </message>
    <message>
        <source>Kaarten pakken</source>
        <translation>Take cards</translation>
    </message>
    <message>
        <source>Gedaan</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Kort houden</source>
        <translation>Keep it short</translation>
    </message>
</context>
<context>
    <name>ComingLine</name>
    <message>
        <source>Gehad</source>
        <translation>We met</translation>
    </message>
    <message>
        <source>Gehad: %1</source>
        <translation>We met: %1</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>een rollenspel</source>
        <translation>a role-play</translation>
    </message>
    <message>
        <source>OEFENEN · %1</source>
        <translation>PRACTICE · %1</translation>
    </message>
    <message>
        <source>In woorden: %1</source>
        <translation>In words: %1</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Eerste keer</source>
        <translation>First time</translation>
    </message>
    <message>
        <source>Tweede keer</source>
        <translation>Second time</translation>
    </message>
    <message>
        <source>Twee keer hetzelfde verhaal</source>
        <translation>The same story twice</translation>
    </message>
    <message>
        <source>Blad van wie meekijkt</source>
        <translation>Observer&apos;s sheet</translation>
    </message>
    <message>
        <source>Bij geen van beide is het blad ingevuld.</source>
        <translation>The sheet was not filled in for either one.</translation>
    </message>
    <message>
        <source>leeg</source>
        <translation>empty</translation>
    </message>
</context>
<context>
    <name>CreatePage</name>
    <message>
        <source>Wachtzin</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Ik snap: zonder wachtzin is alles weg</source>
        <translation>I see: without the passphrase all is lost</translation>
    </message>
    <message>
        <source>Maak mijn logboek</source>
        <translation>Make my logbook</translation>
    </message>
    <message>
        <source>Nieuw logboek</source>
        <translation>New logbook</translation>
    </message>
    <message>
        <source>Alleen jij kunt het openen, met een wachtzin die jij kiest.</source>
        <translation>Only you can open it, with a passphrase that you choose.</translation>
    </message>
    <message>
        <source>Er is geen tweede sleutel. Vergeet je de wachtzin, dan is alles wat erin staat weg, voor altijd.</source>
        <translation>There is no second key. If you forget the passphrase, all that is in it is gone for good.</translation>
    </message>
    <message>
        <source>Wie deze laptop gebruikt, ziet de naam die je kiest. Je eigen naam hoeft niet.</source>
        <translation>Whoever uses this laptop sees the name you choose. It need not be your own name.</translation>
    </message>
    <message>
        <source>Lees dit eerst</source>
        <translation>Read this first</translation>
    </message>
    <message>
        <source>Naam van je logboek</source>
        <translation>Name of your logbook</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Die naam is hier al van een ander logboek. Kies een andere.</source>
        <translation>Another logbook here has that name. Choose another one.</translation>
    </message>
    <message>
        <source>Geef je logboek een naam.</source>
        <translation>Give your logbook a name.</translation>
    </message>
    <message>
        <source>De naam ziet iedereen hier. Kies een andere wachtzin.</source>
        <translation>Everyone here sees the name. Choose another passphrase.</translation>
    </message>
    <message>
        <source>Zet eerst het vinkje: zo weet je zeker wat je kiest.</source>
        <translation>Tick the box first: then you know for sure what you choose.</translation>
    </message>
</context>
<context>
    <name>DeRole</name>
    <message>
        <source>Uit je rol</source>
        <translation>Out of your role</translation>
    </message>
    <message>
        <source>Doe dit samen en hardop, ook als het licht was.</source>
        <translation>Do this together and aloud, even if it was light.</translation>
    </message>
    <message>
        <source>Dit was zwaar om te spelen. Doe dit eerst, samen en hardop. Daarna kijken jullie terug.</source>
        <translation>This was heavy to play. Do this first, together and aloud. Then you look back.</translation>
    </message>
    <message>
        <source>Zeg hardop je eigen naam. Het spel is klaar.</source>
        <translation>Say your own name aloud. The role-play is over.</translation>
    </message>
</context>
<context>
    <name>DeRoleCard</name>
    <message>
        <source>Voor iedereen die speelde</source>
        <translation>For everyone who played</translation>
    </message>
    <message>
        <source>samen en hardop</source>
        <translation>together and aloud</translation>
    </message>
    <message>
        <source>Uit je rol</source>
        <translation>Out of your role</translation>
    </message>
</context>
<context>
    <name>DebriefPage</name>
    <message>
        <source>Vorige</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>OEFENEN · %1</source>
        <translation>PRACTICE · %1</translation>
    </message>
    <message>
        <source>Tijdlijn</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Nabespreken</source>
        <translation>Talk it over</translation>
    </message>
    <message>
        <source>Blad</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Seintjes</source>
        <translation>Nudges</translation>
    </message>
    <message>
        <source>Uit je rol</source>
        <translation>Out of your role</translation>
    </message>
    <message>
        <source>Bewaren</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>DebriefSheets</name>
    <message>
        <source>een rollenspel</source>
        <translation>a role-play</translation>
    </message>
    <message>
        <source>Vraag %1 van %2</source>
        <translation>Question %1 of %2</translation>
    </message>
</context>
<context>
    <name>DeckPage</name>
    <message>
        <source>Kaarten: %1</source>
        <translation>Cards: %1</translation>
    </message>
    <message>
        <source>Alle soorten</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>Soort kaart</source>
        <translation>Kind of card</translation>
    </message>
    <message>
        <source>Kaarten</source>
        <translation>Cards</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>De bestanden zijn in orde. Nog geen kaart is gelezen door jongeren of een professional: vraag hen om mee te lezen.</source>
        <translation>The files are in order. No card has been read by young people or a professional yet: ask them to read along.</translation>
    </message>
    <message>
        <source>Van deze soort zijn er nog geen kaarten. Kies hiernaast een andere soort.</source>
        <translation>There are no cards of this kind yet. Pick another kind beside this.</translation>
    </message>
    <message>
        <source>Wat er na te kijken is</source>
        <translation>What there is to check</translation>
    </message>
    <message>
        <source>Om na te kijken: %1</source>
        <translation>To check: %1</translation>
    </message>
</context>
<context>
    <name>DeleteForm</name>
    <message>
        <source>Alles weggooien</source>
        <translation>Throw it all away</translation>
    </message>
    <message>
        <source>Weet je het zeker? Typ dan de naam van je logboek: %1</source>
        <translation>Are you sure? Then type the name of your logbook: %1</translation>
    </message>
    <message>
        <source>Ja, gooi alles weg</source>
        <translation>Yes, throw it all away</translation>
    </message>
    <message>
        <source>Dat is niet de naam van dit logboek. Er is niets weggegooid.</source>
        <translation>That is not the name of this logbook. Nothing was thrown away.</translation>
    </message>
</context>
<context>
    <name>DepthPage</name>
    <message>
        <source>Schuif de laptop. Nu kies jij.</source>
        <translation>Slide the laptop over. Now you choose.</translation>
    </message>
    <message>
        <source>Hoe diep wil je gaan?</source>
        <translation>How deep would you like to go?</translation>
    </message>
    <message>
        <source>Vandaag is er geen volwassene in bereik. Daarom blijft het licht.</source>
        <translation>Today no adult can be reached, so it stays light.</translation>
    </message>
    <message>
        <source>Je kunt dit steeds veranderen. Dat hoef je niet uit te leggen.</source>
        <translation>You can change this at any time. You do not need to explain.</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Over dit moment</source>
        <translation>About this moment</translation>
    </message>
</context>
<context>
    <name>DoorPage</name>
    <message>
        <source>Mijn kant</source>
        <translation>My side</translation>
    </message>
    <message>
        <source>Voor jou als coach, als je alleen bent. Ook wie luistert, heeft soms een oor nodig.</source>
        <translation>For you as a coach, when you are alone. Whoever listens needs an ear at times too.</translation>
    </message>
    <message>
        <source>Openen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Nieuw logboek</source>
        <translation>New logbook</translation>
    </message>
    <message>
        <source>Samen terugkijken</source>
        <translation>Look back together</translation>
    </message>
    <message>
        <source>Check-in voorbereiden</source>
        <translation>Prepare a check-in</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Voor hoe zwaar gesprekken voor jou waren, wat je wilt onthouden en wat je wilt bespreken.</source>
        <translation>For how heavy talks were for you, what you want to remember and what you want to discuss.</translation>
    </message>
    <message>
        <source>Het staat uit tot jij er een maakt. Het hoeft niet: alles hier werkt ook zonder.</source>
        <translation>It is off until you make one. No need to: everything here works without it too.</translation>
    </message>
    <message>
        <source>Het staat op slot met een wachtzin die alleen jij kent.</source>
        <translation>It is locked with a passphrase that only you know.</translation>
    </message>
    <message>
        <source>Een eigen logboek</source>
        <translation>A logbook of your own</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>Er staat nog niets in.</source>
        <translation>There is nothing in it yet.</translation>
    </message>
    <message>
        <source>In je logboek</source>
        <translation>In your logbook</translation>
    </message>
    <message>
        <source>Deze regel weghalen</source>
        <translation>Take this line out</translation>
    </message>
    <message>
        <source>Ja, haal deze regel weg</source>
        <translation>Yes, take this line out</translation>
    </message>
    <message>
        <source>Nee, laat staan</source>
        <translation>No, leave it</translation>
    </message>
</context>
<context>
    <name>EverythingSheet</name>
    <message>
        <source>Dit staat erin</source>
        <translation>This is in it</translation>
    </message>
    <message>
        <source>Alles</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Alles meenemen</source>
        <translation>Take it all along</translation>
    </message>
    <message>
        <source>Dit alles komt in één bestand, op een plek die jij kiest. Dat bestand staat niet op slot: wie het opent, kan alles lezen. De wachtzin staat er niet in.</source>
        <translation>All of this goes into one file, in a place that you choose. That file is not locked: whoever opens it can read everything. The passphrase is not in it.</translation>
    </message>
    <message>
        <source>Alles in een bestand</source>
        <translation>Everything in one file</translation>
    </message>
    <message>
        <source>Je eigen grenzen</source>
        <translation>Your own limits</translation>
    </message>
    <message>
        <source>Het zijn herinneringen: er gaat nooit een deur dicht. Spreek ze af met %1.</source>
        <translation>They are reminders: no door ever closes. Agree on them with %1.</translation>
    </message>
    <message>
        <source>Een andere wachtzin</source>
        <translation>Another passphrase</translation>
    </message>
    <message>
        <source>Ook de nieuwe kan niemand voor je terughalen.</source>
        <translation>Nobody can get the new one back for you either.</translation>
    </message>
    <message>
        <source>Alles weggooien</source>
        <translation>Throw it all away</translation>
    </message>
    <message>
        <source>Dit gaat weg: alles wat erin staat, de naam en de wachtzin. Dat kan niet terug. Wat je zelf afdrukte of in een bestand zette, blijft waar het is.</source>
        <translation>This goes: all that is in it, the name and the passphrase. There is no way back. What you printed or put in a file yourself stays where it is.</translation>
    </message>
</context>
<context>
    <name>ExercisesPage</name>
    <message>
        <source>OEFENEN · twee minuten</source>
        <translation>PRACTICE · two minutes</translation>
    </message>
    <message>
        <source>Stoppen</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Kies wat je wilt oefenen</source>
        <translation>Choose what to practise</translation>
    </message>
    <message>
        <source>Met z&apos;n tweeën: de een leest voor wat de ander zegt, jij antwoordt. Daarna wisselen jullie. Hardop alleen kan ook. Neem er ongeveer twee minuten voor. Er loopt geen klok.</source>
        <translation>In a pair: one reads aloud what the other person says, you answer. Then you swap. Aloud on your own works too. Take about two minutes for it. No clock is running.</translation>
    </message>
    <message>
        <source>Begin bij de eerste</source>
        <translation>Begin with the first</translation>
    </message>
    <message>
        <source>Er zijn hier nog geen oefeningen.</source>
        <translation>There are no exercises here yet.</translation>
    </message>
    <message>
        <source>Vraag je trainer om ze klaar te zetten. Ze staan in het bestand exercises.toml.</source>
        <translation>Ask your trainer to get them ready. They are in the file exercises.toml.</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>De ander zegt:</source>
        <translation>The other person says:</translation>
    </message>
    <message>
        <source>Waaraan merk je het? %1</source>
        <translation>How will you notice? %1</translation>
    </message>
    <message>
        <source>Voorbeelden: houd vast</source>
        <translation>Examples: hold</translation>
    </message>
    <message>
        <source>Terug naar de lijst</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Volgende</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>Farewell</name>
    <message>
        <source>Bewaren of weg?</source>
        <translation>Save it or let it go?</translation>
    </message>
    <message>
        <source>Dit rollenspel is bewaard</source>
        <translation>This role-play is saved</translation>
    </message>
    <message>
        <source>Bewaar je het, dan staat het op deze laptop met de datum en de titel, zonder namen. Wat jullie zeiden staat er niet in.</source>
        <translation>If you save it, it stays on this laptop with the date and the title, without names. What you said is not in it.</translation>
    </message>
    <message>
        <source>Het staat op deze laptop met de datum en de titel, zonder namen.</source>
        <translation>It is on this laptop with the date and the title, without names.</translation>
    </message>
    <message>
        <source>Bewaren</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Niet bewaren</source>
        <translation>Don&apos;t save</translation>
    </message>
    <message>
        <source>Afdrukken</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Als PDF</source>
        <translation>As PDF</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Erbij</source>
        <translation>Add</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Wie zit er vandaag bij?</source>
        <translation>Who sits with us today?</translation>
    </message>
    <message>
        <source>Soms praat het makkelijker over iemand anders.</source>
        <translation>Sometimes it is easier to talk about someone else.</translation>
    </message>
    <message>
        <source>Er zijn nu geen figuren. Verzin er samen een, of praat gewoon verder.</source>
        <translation>There are no figures now. Make one up together, or go on talking.</translation>
    </message>
    <message>
        <source>Niemand erbij</source>
        <translation>Nobody joins</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Wat je nu doet</source>
        <translation>What you do now</translation>
    </message>
    <message>
        <source>Zo kun je het zeggen: houd vast</source>
        <translation>How you can say it: hold</translation>
    </message>
    <message>
        <source>Gevaar? Bel 112.</source>
        <translation>Danger? Call 112.</translation>
    </message>
    <message>
        <source>Ga samen naar een volwassene.</source>
        <translation>Go to an adult together.</translation>
    </message>
    <message>
        <source>Bel %1: %2</source>
        <translation>Call %1: %2</translation>
    </message>
    <message>
        <source>een andere volwassene hier</source>
        <translation>another adult here</translation>
    </message>
    <message>
        <source>een hulplijn op dit scherm</source>
        <translation>a helpline on this screen</translation>
    </message>
    <message>
        <source>Blijf bij elkaar. Probeer nu: %1. Bij gevaar: 112.</source>
        <translation>Stay together. Now try: %1. In danger: 112.</translation>
    </message>
    <message>
        <source>Nog niet gelukt</source>
        <translation>Not reached yet</translation>
    </message>
    <message>
        <source>Toch verder zonder</source>
        <translation>Go on without</translation>
    </message>
    <message>
        <source>Een volwassene weet het</source>
        <translation>An adult knows about it</translation>
    </message>
    <message>
        <source>Hier staan nu geen hulplijnen. Zoek samen een volwassene. Bij gevaar: 112.</source>
        <translation>There are no lines to call here now. Find an adult together. In danger: 112.</translation>
    </message>
    <message>
        <source>Welke hulplijn past het best? Overslaan mag.</source>
        <translation>Which helpline fits best? Skipping is okay.</translation>
    </message>
</context>
<context>
    <name>HiddenPage</name>
    <message>
        <source>Even pauze</source>
        <translation>A short break</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>De tijdlijn in woorden</source>
        <translation>The timeline in words</translation>
    </message>
</context>
<context>
    <name>LeavePage</name>
    <message>
        <source>Jullie zijn nog niet klaar. Kort afronden?</source>
        <translation>You are not done yet. A short ending?</translation>
    </message>
    <message>
        <source>Nog even voor jezelf?</source>
        <translation>A moment for yourself?</translation>
    </message>
    <message>
        <source>Sluit je nu, dan kom je binnen een dag terug op dezelfde plek.</source>
        <translation>If you close now, you can come back to the same place within a day.</translation>
    </message>
    <message>
        <source>Terug naar het gesprek</source>
        <translation>Back to the talk</translation>
    </message>
    <message>
        <source>Kort afronden</source>
        <translation>Short ending</translation>
    </message>
    <message>
        <source>Toch sluiten</source>
        <translation>Close anyway</translation>
    </message>
    <message>
        <source>Dit is te zwaar</source>
        <translation>This is too heavy</translation>
    </message>
</context>
<context>
    <name>LimitsForm</name>
    <message>
        <source>Gesprekken in zeven dagen</source>
        <translation>Talks in seven days</translation>
    </message>
    <message>
        <source>Vrije dagen ertussen</source>
        <translation>Free days in between</translation>
    </message>
    <message>
        <source>Gesprekken met één persoon</source>
        <translation>Talks with one person</translation>
    </message>
    <message>
        <source>0: geen herinnering</source>
        <translation>0: no reminder</translation>
    </message>
    <message>
        <source>Grenzen bewaren</source>
        <translation>Save limits</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>gegevens van %1</source>
        <translation>details from %1</translation>
    </message>
    <message>
        <source>(oud: kijk na of het klopt)</source>
        <translation>(old: check if this is right)</translation>
    </message>
</context>
<context>
    <name>LoadChoice</name>
    <message>
        <source>Geen gesprek</source>
        <translation>No talk</translation>
    </message>
    <message>
        <source>Wel een gesprek, liever geen getal</source>
        <translation>A talk, but rather no number</translation>
    </message>
</context>
<context>
    <name>LoadPicture</name>
    <message>
        <source>Tekening: hoe zwaar gesprekken voor jou waren. Eronder staat het in woorden.</source>
        <translation>Drawing: how heavy talks were for you. Below it stands in words.</translation>
    </message>
</context>
<context>
    <name>LoadSheet</name>
    <message>
        <source>Hoe zwaar het voor jou was</source>
        <translation>How heavy it was for you</translation>
    </message>
    <message>
        <source>Geen rapport en geen doel: een zwaar gesprek is geen slecht gesprek. Alleen jij ziet dit.</source>
        <translation>No mark and no goal: a heavy talk is not a bad talk. Only you see this.</translation>
    </message>
    <message>
        <source>Drie maanden</source>
        <translation>Three months</translation>
    </message>
    <message>
        <source>Een jaar</source>
        <translation>One year</translation>
    </message>
    <message>
        <source>Vanaf het begin</source>
        <translation>From the start</translation>
    </message>
</context>
<context>
    <name>LoadView</name>
    <message>
        <source>Hoe zwaar, in woorden</source>
        <translation>How heavy, in words</translation>
    </message>
    <message>
        <source>In deze tijd staat er geen gesprek in.</source>
        <translation>There is no talk in this time.</translation>
    </message>
    <message>
        <source>Een streepje op de onderste lijn: toen sloeg je de vraag over.</source>
        <translation>A dash on the bottom line: you skipped the question then.</translation>
    </message>
</context>
<context>
    <name>LogbookPage</name>
    <message>
        <source>Logboek van %1 · alleen voor jou</source>
        <translation>Logbook of %1 · for you alone</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Vandaag</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Load</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Check-ins</translation>
    </message>
    <message>
        <source>Voor de volwassene</source>
        <translation>For the adult</translation>
    </message>
    <message>
        <source>Alles</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Er staat nog iets dat niet bewaard is. Kies Erbij, of sluit nog een keer om het te wissen.</source>
        <translation>Something here is not saved yet. Choose Add, or close once more to wipe it.</translation>
    </message>
</context>
<context>
    <name>LookBack</name>
    <message>
        <source>Tijdlijn</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Er is nog niets te zien: er lag geen kaart en er was geen tik.</source>
        <translation>There is nothing to see yet: there was no card and no tap.</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>een volwassene</source>
        <translation>an adult</translation>
    </message>
    <message>
        <source>Voorbereiden</source>
        <translation>Preparing</translation>
    </message>
    <message>
        <source>Afspraken</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Doel</source>
        <translation>Aim</translation>
    </message>
    <message>
        <source>Hoe diep</source>
        <translation>How deep</translation>
    </message>
    <message>
        <source>Kaarten</source>
        <translation>Cards</translation>
    </message>
    <message>
        <source>Afronden</source>
        <translation>Ending</translation>
    </message>
    <message>
        <source>Wie kan er verder bij helpen</source>
        <translation>Who else can help</translation>
    </message>
    <message>
        <source>Nazorg</source>
        <translation>Aftercare</translation>
    </message>
    <message>
        <source>Even iets anders</source>
        <translation>Something else for a while</translation>
    </message>
    <message>
        <source>Hou het licht</source>
        <translation>Keep it light</translation>
    </message>
    <message>
        <source>Ik wil iets delen</source>
        <translation>I want to share something</translation>
    </message>
    <message>
        <source>Iets doen samen. Praten hoeft niet.</source>
        <translation>Doing something together. No need to talk.</translation>
    </message>
    <message>
        <source>Over gewone dagen en kleine dingen.</source>
        <translation>About ordinary days and small things.</translation>
    </message>
    <message>
        <source>Over wat jou bezighoudt. Jij bepaalt wat.</source>
        <translation>About what is on your mind. You decide what.</translation>
    </message>
    <message>
        <source>Landen</source>
        <translation>Landing</translation>
    </message>
    <message>
        <source>Beste hoop</source>
        <translation>Best hopes</translation>
    </message>
    <message>
        <source>Al anders</source>
        <translation>Already different</translation>
    </message>
    <message>
        <source>Uitzondering</source>
        <translation>Exception</translation>
    </message>
    <message>
        <source>Schaal</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>Volhouden</source>
        <translation>Keeping going</translation>
    </message>
    <message>
        <source>Kracht</source>
        <translation>Strength</translation>
    </message>
    <message>
        <source>Door andermans ogen</source>
        <translation>Through the eyes of others</translation>
    </message>
    <message>
        <source>Morgen</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>Klein stapje</source>
        <translation>Small step</translation>
    </message>
    <message>
        <source>Wat gaat beter</source>
        <translation>What is better</translation>
    </message>
    <message>
        <source>Wat nog meer</source>
        <translation>What else</translation>
    </message>
    <message>
        <source>Figuur</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Afleiding</source>
        <translation>A break</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>Concept: nog niet gelezen door jongeren of een professional.</source>
        <translation>Draft: not read yet by young people or a professional.</translation>
    </message>
    <message>
        <source>Gelezen en geprobeerd door jongeren en een professional.</source>
        <translation>Read and tried by young people and a professional.</translation>
    </message>
    <message>
        <source>Uit: deze kaart doet niet mee.</source>
        <translation>Off: this card does not take part.</translation>
    </message>
    <message>
        <source>Een kamer</source>
        <translation>A room</translation>
    </message>
    <message>
        <source>Een wandeling</source>
        <translation>A walk</translation>
    </message>
    <message>
        <source>Samen iets doen</source>
        <translation>Do something together</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>12 tot 15</source>
        <translation>12 to 15</translation>
    </message>
    <message>
        <source>16 of 17</source>
        <translation>16 or 17</translation>
    </message>
    <message>
        <source>18 of ouder</source>
        <translation>18 or older</translation>
    </message>
    <message>
        <source>De plek is rustig</source>
        <translation>The place is quiet</translation>
    </message>
    <message>
        <source>Telefoons zijn weg</source>
        <translation>Phones are away</translation>
    </message>
    <message>
        <source>Er is iets te drinken</source>
        <translation>There is something to drink</translation>
    </message>
    <message>
        <source>Er is iemand in de buurt en je kunt weg als je wilt</source>
        <translation>Someone is nearby, and you can leave if you want</translation>
    </message>
    <message>
        <source>We hebben genoeg tijd</source>
        <translation>We have enough time</translation>
    </message>
    <message>
        <source>We zitten allebei rustig</source>
        <translation>We both have a quiet place</translation>
    </message>
    <message>
        <source>Andere schermen zijn weg</source>
        <translation>Other screens are away</translation>
    </message>
    <message>
        <source>Ik weet waar de ander is, en niemand luistert mee</source>
        <translation>I know where the other person is, and nobody listens in</translation>
    </message>
    <message>
        <source>We weten wat we doen als de verbinding wegvalt</source>
        <translation>We know what to do if the connection stops</translation>
    </message>
    <message>
        <source>Van alles</source>
        <translation>All sorts of things</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Presteren</source>
        <translation>Doing well</translation>
    </message>
    <message>
        <source>Vrienden</source>
        <translation>Friends</translation>
    </message>
    <message>
        <source>Thuis</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Slaap</source>
        <translation>Sleep</translation>
    </message>
    <message>
        <source>Je lijf</source>
        <translation>Your body</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>The future</translation>
    </message>
    <message>
        <source>Vrije tijd</source>
        <translation>Free time</translation>
    </message>
    <message>
        <source>Liefde</source>
        <translation>Love</translation>
    </message>
    <message>
        <source>Geld en werk</source>
        <translation>Money and work</translation>
    </message>
    <message>
        <source>Erbij horen</source>
        <translation>Belonging</translation>
    </message>
    <message>
        <source>De wereld</source>
        <translation>The world</translation>
    </message>
    <message>
        <source>Iemand missen</source>
        <translation>Missing someone</translation>
    </message>
    <message>
        <source>Geloof</source>
        <translation>Faith</translation>
    </message>
    <message>
        <source>zwaarder</source>
        <translation>heavier</translation>
    </message>
    <message>
        <source>gelijk</source>
        <translation>the same</translation>
    </message>
    <message>
        <source>lichter</source>
        <translation>lighter</translation>
    </message>
    <message>
        <source>Zoals deze laptop</source>
        <translation>As this laptop</translation>
    </message>
    <message>
        <source>Licht</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Donker</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Veel contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Aan</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Alleen met Alt</source>
        <translation>Only with Alt</translation>
    </message>
    <message>
        <source>Uit</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>iets nieuws</source>
        <translation>something new</translation>
    </message>
    <message>
        <source>kwam terug</source>
        <translation>came back</translation>
    </message>
    <message>
        <source>Het werd steeds zwaarder.</source>
        <translation>It got heavier each time.</translation>
    </message>
    <message>
        <source>Het werd vaak zwaarder.</source>
        <translation>It often got heavier.</translation>
    </message>
    <message>
        <source>Het werd soms zwaarder.</source>
        <translation>It sometimes got heavier.</translation>
    </message>
    <message>
        <source>Er was ook iets lichters of nieuws, en daarna werd het weer zwaar.</source>
        <translation>There was something lighter or new too, and then it got heavy again.</translation>
    </message>
    <message>
        <source>Iets kwam vaker terug.</source>
        <translation>Something came back more than once.</translation>
    </message>
    <message>
        <source>Iets lichters of nieuws kwam er even niet bij.</source>
        <translation>For a while nothing lighter or new came.</translation>
    </message>
    <message>
        <source>Seintje %1 bij tik %2.</source>
        <translation>Nudge %1 at tap %2.</translation>
    </message>
    <message>
        <source>Alleen wie luistert</source>
        <translation>Only who listens</translation>
    </message>
    <message>
        <source>Even iets heel anders</source>
        <translation>Something quite different</translation>
    </message>
    <message>
        <source>Een volwassene erbij</source>
        <translation>Bring in an adult</translation>
    </message>
    <message>
        <source>Dat mag.</source>
        <translation>That is okay.</translation>
    </message>
    <message>
        <source>Hier komt geen teken.</source>
        <translation>No sign comes here.</translation>
    </message>
    <message>
        <source>Stil teken bij tik %1.</source>
        <translation>Quiet sign at tap %1.</translation>
    </message>
    <message>
        <source>Geen seintje.</source>
        <translation>No nudge.</translation>
    </message>
    <message>
        <source>Voorbeeld: het blijft zwaar</source>
        <translation>Sample: it stays heavy</translation>
    </message>
    <message>
        <source>Voorbeeld: zwaar, en dan iets nieuws</source>
        <translation>Sample: heavy, and then something new</translation>
    </message>
    <message>
        <source>Voorbeeld: steeds hetzelfde</source>
        <translation>Sample: the same each time</translation>
    </message>
    <message>
        <source>Voorbeeld: op en neer</source>
        <translation>Sample: up and down</translation>
    </message>
    <message>
        <source>Samen</source>
        <translation>Together</translation>
    </message>
    <message>
        <source>Niemand</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>Groen: ja, ga maar door</source>
        <translation>Green: yes, go on</translation>
    </message>
    <message>
        <source>Geel: fijn zo, niet dieper</source>
        <translation>Yellow: fine like this, not deeper</translation>
    </message>
    <message>
        <source>Rood: liever even niet</source>
        <translation>Red: rather not for now</translation>
    </message>
    <message>
        <source>Een andere kant</source>
        <translation>Another side</translation>
    </message>
    <message>
        <source>Iets lichters</source>
        <translation>Something lighter</translation>
    </message>
    <message>
        <source>Pauze</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Rustig afronden</source>
        <translation>End calmly</translation>
    </message>
    <message>
        <source>Niet nu</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Klopt niet</source>
        <translation>That is not it</translation>
    </message>
    <message>
        <source>Nu</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Vandaag</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Deze week</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>Dood, of jezelf pijn doen</source>
        <translation>Death, or hurting yourself</translation>
    </message>
    <message>
        <source>Geweld, onveilig</source>
        <translation>Violence, not safe</translation>
    </message>
    <message>
        <source>Seks tegen je zin</source>
        <translation>Sex against your will</translation>
    </message>
    <message>
        <source>Iets anders</source>
        <translation>Something else</translation>
    </message>
    <message>
        <source>Nederland</source>
        <translation>The Netherlands</translation>
    </message>
    <message>
        <source>Vlaanderen</source>
        <translation>Flanders</translation>
    </message>
    <message>
        <source>Brussel</source>
        <translation>Brussels</translation>
    </message>
    <message>
        <source>Geen</source>
        <translation>None</translation>
    </message>
    <message>
        <source>iemand thuis of familie</source>
        <translation>someone at home or family</translation>
    </message>
    <message>
        <source>iemand op school</source>
        <translation>someone at school</translation>
    </message>
    <message>
        <source>de huisarts</source>
        <translation>the family doctor</translation>
    </message>
    <message>
        <source>iemand anders die jij vertrouwt</source>
        <translation>someone else you trust</translation>
    </message>
    <message>
        <source>vandaag</source>
        <translation>today</translation>
    </message>
    <message>
        <source>morgen</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>deze week</source>
        <translation>this week</translation>
    </message>
    <message>
        <source>ik loop met je mee</source>
        <translation>I will come with you</translation>
    </message>
    <message>
        <source>%1 gaat mee</source>
        <translation>%1 will come along</translation>
    </message>
    <message>
        <source>iemand die jij kiest gaat mee</source>
        <translation>someone you choose will come along</translation>
    </message>
    <message>
        <source>je gaat zelf</source>
        <translation>you will go by yourself</translation>
    </message>
    <message>
        <source>Bel %1 nu, voor je naar huis gaat.</source>
        <translation>Call %1 now, before you go home.</translation>
    </message>
    <message>
        <source>Spreek %1 vandaag of morgen.</source>
        <translation>Talk to %1 today or tomorrow.</translation>
    </message>
    <message>
        <source>Vertel %1 bij je volgende check-in hoe het ging.</source>
        <translation>At your next check-in, tell %1 how it went.</translation>
    </message>
    <message>
        <source>Je hoorde iets over veiligheid, of je twijfelt. Dat deel je meteen.</source>
        <translation>You heard something about safety, or you are in doubt. You share that right away.</translation>
    </message>
    <message>
        <source>Er weet nog geen volwassene van. Zorg dat dat nu gebeurt.</source>
        <translation>No adult knows about it yet. Make sure that happens now.</translation>
    </message>
    <message>
        <source>Je beloofde een geheim. Dat hoef je niet alleen te dragen.</source>
        <translation>You promised to keep a secret. You do not need to carry it alone.</translation>
    </message>
    <message>
        <source>Dit was veel voor jou. Praat erover voor je verder gaat.</source>
        <translation>This was a lot for you. Talk about it before you go on.</translation>
    </message>
    <message>
        <source>Jullie haalden er iemand bij. Bespreek samen hoe dat was.</source>
        <translation>The two of you brought someone in. Talk together about how that was.</translation>
    </message>
    <message>
        <source>Het raakte iets van jezelf. Dat verdient aandacht.</source>
        <translation>It touched something in your own life. That deserves attention.</translation>
    </message>
    <message>
        <source>Je deed iets buiten je rol. Dat gebeurt; samen kijken helpt.</source>
        <translation>You did something outside your role. It happens; looking at it together helps.</translation>
    </message>
    <message>
        <source>Het voelde zwaar. Samen kijken helpt.</source>
        <translation>It felt heavy. Looking at it together helps.</translation>
    </message>
    <message>
        <source>Twee gesprekken achter elkaar bleven bij je hangen. Samen kijken helpt.</source>
        <translation>Two talks in a row stayed with you. Looking at it together helps.</translation>
    </message>
    <message>
        <source>Dit was zwaarder dan je van jezelf gewend bent. Samen kijken helpt.</source>
        <translation>This was heavier than usual for you. Looking at it together helps.</translation>
    </message>
    <message>
        <source>Jullie spraken elkaar nu drie keer. Bespreek samen hoe het verder gaat.</source>
        <translation>You two have now talked three times. Talk together about how to go on.</translation>
    </message>
    <message>
        <source>Ook een goed gesprek is fijn om te delen.</source>
        <translation>A good talk is nice to share too.</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Nog een keer</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>Minstens %1 tekens. Drie of vier losse woorden onthoud je het makkelijkst.</source>
        <translation>At least %1 characters. Three or four separate words are easiest to remember.</translation>
    </message>
    <message>
        <source>Je wachtzin is nog te kort: kies er een van minstens %1 tekens.</source>
        <translation>Your passphrase is still too short: choose one of at least %1 characters.</translation>
    </message>
    <message>
        <source>De twee wachtzinnen zijn niet hetzelfde. Typ de tweede nog eens.</source>
        <translation>The two passphrases are not the same. Type the second one again.</translation>
    </message>
</context>
<context>
    <name>NoteTalkPage</name>
    <message>
        <source>In je logboek?</source>
        <translation>In your logbook?</translation>
    </message>
    <message>
        <source>Dag: %1.</source>
        <translation>Day: %1.</translation>
    </message>
    <message>
        <source>Dit komt erin</source>
        <translation>This goes in</translation>
    </message>
    <message>
        <source>Verder niets. Niets over de ander, en niets van wat er gezegd is.</source>
        <translation>Nothing else. Nothing about the other person, and nothing of what was said.</translation>
    </message>
    <message>
        <source>Zet het erin</source>
        <translation>Put it in</translation>
    </message>
    <message>
        <source>Nu niet</source>
        <translation>Not now</translation>
    </message>
</context>
<context>
    <name>NudgePanel</name>
    <message>
        <source>Vraag: “Wat is nu fijn?”</source>
        <translation>Ask: “What would be good now?”</translation>
    </message>
    <message>
        <source>Zeg eerst: “%1”</source>
        <translation>First say: “%1”</translation>
    </message>
</context>
<context>
    <name>ObserverSheet</name>
    <message>
        <source>Blad van wie meekijkt</source>
        <translation>Observer&apos;s sheet</translation>
    </message>
    <message>
        <source>Niemand krijgt een cijfer</source>
        <translation>Nobody gets a grade</translation>
    </message>
    <message>
        <source>Waar bijna iedereen in stapt</source>
        <translation>The trap for almost everyone</translation>
    </message>
    <message>
        <source>En een volwassene?</source>
        <translation>And an adult?</translation>
    </message>
    <message>
        <source>Kijk hiernaar</source>
        <translation>Look at this</translation>
    </message>
    <message>
        <source>Tijdens het spel</source>
        <translation>During the role-play</translation>
    </message>
    <message>
        <source>Kruis aan wat je ziet of hoort, en schrijf het moment erbij.</source>
        <translation>Tick what you see or hear, and write down the moment.</translation>
    </message>
    <message>
        <source>Na afloop</source>
        <translation>Afterwards</translation>
    </message>
    <message>
        <source>Wat niet aan de beurt kwam, laat je leeg.</source>
        <translation>What did not come up, you leave empty.</translation>
    </message>
</context>
<context>
    <name>OpenContactPanel</name>
    <message>
        <source>Ik heb het verteld</source>
        <translation>I have told it</translation>
    </message>
    <message>
        <source>Ja, %1 weet het</source>
        <translation>Yes, %1 knows</translation>
    </message>
    <message>
        <source>Nog niet</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Tijd om te delen met %1: bel nu. Het staat open sinds %2.</source>
        <translation>Time to share with %1: call now. It has been open since %2.</translation>
    </message>
    <message>
        <source>Er is nog iets te delen met %1. Het staat open sinds %2.</source>
        <translation>There is still something to share with %1. It has been open since %2.</translation>
    </message>
    <message>
        <source>Nog te delen met %1: het kan vandaag. Het staat open sinds %2.</source>
        <translation>Still to share with %1: today is fine. It has been open since %2.</translation>
    </message>
    <message>
        <source>Delen hoort erbij, het is geen falen.</source>
        <translation>Sharing is part of it, it is no failure.</translation>
    </message>
    <message>
        <source>Een nieuw gesprek wacht daarop. Oefenen kan wel.</source>
        <translation>A new talk waits for that. Practising is fine.</translation>
    </message>
</context>
<context>
    <name>OtherNumbers</name>
    <message>
        <source>Met andere instellingen</source>
        <translation>With other settings</translation>
    </message>
    <message>
        <source>Met de getallen van dit rollenspel: %1</source>
        <translation>With the numbers of this role-play: %1</translation>
    </message>
    <message>
        <source>Voor een trainer: kijk wanneer er met andere getallen een teken was gekomen. Het is een spiegel van de tikken, geen voorspelling.</source>
        <translation>For a trainer: see when a sign would have come with other numbers. It mirrors the taps, it predicts nothing.</translation>
    </message>
    <message>
        <source>Andere getallen proberen</source>
        <translation>Try other numbers</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Dit is te zwaar (tijdens het typen: F9)</source>
        <translation>This is too heavy (while typing: F9)</translation>
    </message>
    <message>
        <source>Verberg het scherm, of haal het terug</source>
        <translation>Hide the screen, or bring it back</translation>
    </message>
    <message>
        <source>Een stap terug (Backspace)</source>
        <translation>A step back (Backspace)</translation>
    </message>
    <message>
        <source>Pauze</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Rustig aan: twee lichte kaarten</source>
        <translation>Slow down: two light cards</translation>
    </message>
    <message>
        <source>Terug naar de afspraken</source>
        <translation>Back to the agreements</translation>
    </message>
    <message>
        <source>Een andere diepte</source>
        <translation>Another depth</translation>
    </message>
    <message>
        <source>Een figuur erbij</source>
        <translation>A figure joins</translation>
    </message>
    <message>
        <source>Bij het voorbereiden: tips voor de plek</source>
        <translation>While preparing: tips for the place</translation>
    </message>
    <message>
        <source>Tweede scherm: de kaarten voor iedereen</source>
        <translation>Second screen: the cards for all to see</translation>
    </message>
    <message>
        <source>Naar het afronden</source>
        <translation>To the ending</translation>
    </message>
    <message>
        <source>Deze beurt was zwaarder</source>
        <translation>This turn was heavier</translation>
    </message>
    <message>
        <source>Deze beurt was gelijk</source>
        <translation>This turn was the same</translation>
    </message>
    <message>
        <source>Deze beurt was lichter</source>
        <translation>This turn was lighter</translation>
    </message>
    <message>
        <source>Er kwam iets nieuws</source>
        <translation>Something new came up</translation>
    </message>
    <message>
        <source>Iets kwam terug</source>
        <translation>Something came back</translation>
    </message>
    <message>
        <source>De kaart omdraaien: hierom deze vraag</source>
        <translation>Turn the card over: what this question is for</translation>
    </message>
    <message>
        <source>Tip zien zolang je vasthoudt</source>
        <translation>See the tip while you hold</translation>
    </message>
    <message>
        <source>Deze lijst</source>
        <translation>This list</translation>
    </message>
    <message>
        <source>Toetsen</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Enter of spatie: de grote knop. 1, 2, 3: een keuze. Tab: naar de volgende knop.</source>
        <translation>Enter or space: the large button. 1, 2, 3: a choice. Tab: to the next button.</translation>
    </message>
    <message>
        <source>Een omgevouwen hoek op de kaart: het blijft al even zwaar.</source>
        <translation>A folded corner on the card: it has stayed heavy for a while.</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>OwnSentences</name>
    <message>
        <source>Dit logboek staat niet meer op deze laptop.</source>
        <translation>This logbook is no longer on this laptop.</translation>
    </message>
    <message>
        <source>Dit logboek is beschadigd en gaat niet meer open. Het bestand is apart gezet.</source>
        <translation>This logbook is damaged and no longer opens. The file was put aside.</translation>
    </message>
    <message>
        <source>Dit logboek was beschadigd. %1 regels zijn gered. Open het nog eens; het oude staat apart.</source>
        <translation>This logbook was damaged. %1 lines were rescued. Open it again; the old one was put aside.</translation>
    </message>
    <message>
        <source>Dit logboek is van een nieuwere versie van Gesprekshulp. Open het daarmee.</source>
        <translation>This logbook is from a newer version of Gesprekshulp. Open it with that one.</translation>
    </message>
    <message>
        <source>Dit logboek is al open in een ander venster. Sluit het daar.</source>
        <translation>This logbook is already open in another window. Close it there.</translation>
    </message>
    <message>
        <source>Dit logboek kan niet gelezen worden. Kijk de schijf na, of laat iemand meekijken.</source>
        <translation>This logbook can&apos;t be read. Check the disk, or ask someone to look with you.</translation>
    </message>
    <message>
        <source>Bewaren lukt niet: de schijf is vol of beveiligd. Wat er al stond is er nog.</source>
        <translation>Saving does not work: the disk is full or protected. What was there before is still there.</translation>
    </message>
    <message>
        <source>Kies een andere naam: deze is leeg, te lang, of er al.</source>
        <translation>Choose another name: this one is empty, too long, or already in use.</translation>
    </message>
    <message>
        <source>De wachtzin is te kort. Neem er drie of vier woorden voor.</source>
        <translation>The passphrase is too short. Take three or four words for it.</translation>
    </message>
    <message>
        <source>Bel de volwassene nu. Deze laptop onthoudt het niet: de schijf is vol of beveiligd.</source>
        <translation>Call the adult now. This laptop won&apos;t remember it: the disk is full or protected.</translation>
    </message>
    <message>
        <source>Bewaard. Het zijn herinneringen: je mag altijd anders kiezen.</source>
        <translation>Saved. They are reminders: you can choose differently at any time.</translation>
    </message>
    <message>
        <source>Alles meenemen</source>
        <translation>Take it all along</translation>
    </message>
    <message>
        <source>logboek.json</source>
        <translation>logbook.json</translation>
    </message>
    <message>
        <source>In mijn agenda</source>
        <translation>In my calendar</translation>
    </message>
    <message>
        <source>check-ins.ics</source>
        <translation>check-ins.ics</translation>
    </message>
    <message>
        <source>Klaar: %1.</source>
        <translation>Done: %1.</translation>
    </message>
    <message>
        <source>%1 kan daar niet komen. Kies een andere map, of maak ruimte.</source>
        <translation>%1 can&apos;t go there. Choose another folder, or make room.</translation>
    </message>
    <message>
        <source>Je logboek is dicht.</source>
        <translation>Your logbook is closed.</translation>
    </message>
    <message>
        <source>Je logboek is weg, met alles wat erin stond.</source>
        <translation>Your logbook is gone, with all that was in it.</translation>
    </message>
    <message>
        <source>De schijf laat zich niet wissen: je logboek kan er nog staan. Laat iemand meekijken.</source>
        <translation>The disk can&apos;t be wiped: your logbook may still be there. Ask someone to look with you.</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>Voor de volwassene</source>
        <translation>For the adult</translation>
    </message>
    <message>
        <source>Wat ik wil bespreken</source>
        <translation>What I want to discuss</translation>
    </message>
    <message>
        <source>Vaste vragen</source>
        <translation>Fixed questions</translation>
    </message>
    <message>
        <source>Deze periode</source>
        <translation>This period</translation>
    </message>
    <message>
        <source>Hier staat niets over gesprekken zelf, en niets over jongeren.</source>
        <translation>Nothing here is about the talks themselves, or about young people.</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>gisteren</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <source>vandaag</source>
        <translation>today</translation>
    </message>
    <message>
        <source>Van %1 tot en met %2</source>
        <translation>From %1 to %2</translation>
    </message>
    <message>
        <source>Dat is niet de wachtzin van dit logboek. Kijk naar hoofdletters, en probeer het nog eens.</source>
        <translation>That is not the passphrase of this logbook. Check the capital letters, and try again.</translation>
    </message>
    <message>
        <source>Even geduld: het slot gaat expres langzaam.</source>
        <translation>One moment: the lock is slow on purpose.</translation>
    </message>
    <message>
        <source>Je nieuwe wachtzin geldt vanaf nu. De oude opent niets meer.</source>
        <translation>Your new passphrase counts from now on. The old one opens nothing any more.</translation>
    </message>
    <message>
        <source>Alleen over jou. Voor de ander is hier geen plek: die woorden zijn van de ander, en deze laptop is van meer mensen.</source>
        <translation>Only about you. There is no place here for the other person: those words are theirs, and more people use this laptop.</translation>
    </message>
    <message>
        <source>overgeslagen</source>
        <translation>skipped</translation>
    </message>
    <message>
        <source>te veel</source>
        <translation>too much</translation>
    </message>
    <message>
        <source>zwaar</source>
        <translation>heavy</translation>
    </message>
    <message>
        <source>blijft even hangen</source>
        <translation>stays with you a bit</translation>
    </message>
    <message>
        <source>goed te doen</source>
        <translation>okay to carry</translation>
    </message>
    <message>
        <source>licht</source>
        <translation>light</translation>
    </message>
    <message>
        <source>Er staan nog weinig gesprekken in. Na een paar meer valt er iets te zien.</source>
        <translation>There are only a few talks in it yet. After a few more there is something to see.</translation>
    </message>
    <message>
        <source>Je laatste gesprek was niet veel zwaarder dan je van jezelf gewend bent.</source>
        <translation>Your last talk was not much heavier than usual for you.</translation>
    </message>
    <message>
        <source>Je laatste gesprek (%1) was zwaarder dan je van jezelf gewend bent (meestal rond %2).</source>
        <translation>Your last talk (%1) was heavier than usual for you (mostly around %2).</translation>
    </message>
    <message>
        <source>Je laatste twee gesprekken bleven allebei hangen.</source>
        <translation>Your last two talks both stayed with you.</translation>
    </message>
    <message>
        <source>Neem het mee naar je check-in met %1.</source>
        <translation>Take it to your check-in with %1.</translation>
    </message>
    <message>
        <source>Gesprek. </source>
        <translation>Talk. </translation>
    </message>
    <message>
        <source> (neem ik mee)</source>
        <translation> (I take this along)</translation>
    </message>
    <message>
        <source>Bespreken: %1</source>
        <translation>To discuss: %1</translation>
    </message>
    <message>
        <source>Gehad: %1</source>
        <translation>We met: %1</translation>
    </message>
    <message>
        <source>Verteld aan %1, zoals gevraagd op %2</source>
        <translation>Told %1, as asked on %2</translation>
    </message>
    <message>
        <source>Iets uit een nieuwere Gesprekshulp. Het blijft staan, maar is hier niet te lezen.</source>
        <translation>Something from a newer Gesprekshulp. It stays, but can&apos;t be read here.</translation>
    </message>
    <message>
        <source>Hoe zwaar voor jou: %1.</source>
        <translation>How heavy for you: %1.</translation>
    </message>
    <message>
        <source>Je spreekt %1: %2.</source>
        <translation>You speak with %1: %2.</translation>
    </message>
    <message>
        <source>meteen</source>
        <translation>right away</translation>
    </message>
    <message>
        <source>vandaag of morgen</source>
        <translation>today or tomorrow</translation>
    </message>
    <message>
        <source>bij je volgende check-in</source>
        <translation>at your next check-in</translation>
    </message>
    <message>
        <source>Gesprekken, met dag, hoe zwaar, en wanneer je zou bellen: %1</source>
        <translation>Talks, with day, how heavy, and when you would call: %1</translation>
    </message>
    <message>
        <source>Wat je opschreef: %1</source>
        <translation>What you wrote down: %1</translation>
    </message>
    <message>
        <source>Wat je wilde bespreken: %1</source>
        <translation>What you wanted to discuss: %1</translation>
    </message>
    <message>
        <source>Check-ins die je had: %1</source>
        <translation>Check-ins you had: %1</translation>
    </message>
    <message>
        <source>Keren dat je het verteld hebt: %1</source>
        <translation>Times you told it: %1</translation>
    </message>
    <message>
        <source>Uit een nieuwere Gesprekshulp: %1</source>
        <translation>From a newer Gesprekshulp: %1</translation>
    </message>
    <message>
        <source>Er staat nog niets in.</source>
        <translation>There is nothing in it yet.</translation>
    </message>
    <message>
        <source>Dezelfde dag even spreken</source>
        <translation>A word on the same day</translation>
    </message>
    <message>
        <source>Kort contact na een gesprek</source>
        <translation>Short contact after a talk</translation>
    </message>
    <message>
        <source>Samen terugkijken met de groep</source>
        <translation>Look back together with the group</translation>
    </message>
    <message>
        <source>Met z&apos;n tweeën</source>
        <translation>The two of you</translation>
    </message>
    <message>
        <source>Opfrissen met de trainer</source>
        <translation>Refresher with the trainer</translation>
    </message>
    <message>
        <source>Nog geen dag.</source>
        <translation>No day yet.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Vandaag, %1.</source>
        <translation>Today, %1.</translation>
    </message>
    <message>
        <source>Stond voor %1. Het kan nog.</source>
        <translation>Was planned for %1. There is still time.</translation>
    </message>
    <message>
        <source>Na één gesprek.</source>
        <translation>After one talk.</translation>
    </message>
    <message>
        <source>Na %1 gesprekken.</source>
        <translation>After %1 talks.</translation>
    </message>
    <message>
        <source>Sinds je laatste check-in: één gesprek.</source>
        <translation>Since your last check-in: one talk.</translation>
    </message>
    <message>
        <source>Sinds je laatste check-in: %1 gesprekken.</source>
        <translation>Since your last check-in: %1 talks.</translation>
    </message>
    <message>
        <source>geen</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Gesprekken in de laatste zeven dagen: %1. Jullie spraken af: ongeveer %2.</source>
        <translation>Talks in the last seven days: %1. You agreed on: about %2.</translation>
    </message>
    <message>
        <source>Vrije dagen sinds je laatste gesprek: %1. Jullie spraken af: %2.</source>
        <translation>Free days since your last talk: %1. You agreed on: %2.</translation>
    </message>
    <message>
        <source>Jullie spraken elkaar %1 keer. Na %2 keer komt %3 erbij.</source>
        <translation>Times you two talked: %1. After %2 times %3 joins in.</translation>
    </message>
    <message>
        <source>Er staat een gesprek in dat nog moet komen. Klopt de datum van deze laptop?</source>
        <translation>There is a talk in it that is yet to come. Is the date of this laptop right?</translation>
    </message>
    <message>
        <source>Gekopieerd. Er is niets verstuurd: plak het zelf in een bericht.</source>
        <translation>Copied. Nothing was sent: paste it in a message yourself.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Keren dat het goed was om snel met %1 te praten: %2</source>
        <translation>Times it was good to talk with %1 soon: %2</translation>
    </message>
    <message>
        <source>Keren dat dit al gebeurde: %1</source>
        <translation>Times that this has been done: %1</translation>
    </message>
    <message>
        <source>Gesprekken: %1</source>
        <translation>Talks: %1</translation>
    </message>
    <message>
        <source>Check-ins: %1</source>
        <translation>Check-ins: %1</translation>
    </message>
    <message>
        <source>Landen</source>
        <translation>Landing</translation>
    </message>
    <message>
        <source>Eén verhaal, zonder namen</source>
        <translation>One story, without names</translation>
    </message>
    <message>
        <source>Wat hielp</source>
        <translation>What helped</translation>
    </message>
    <message>
        <source>Wat je draagt</source>
        <translation>What you carry</translation>
    </message>
    <message>
        <source>Eén vaardigheid</source>
        <translation>One skill</translation>
    </message>
    <message>
        <source>Afronden</source>
        <translation>Ending</translation>
    </message>
    <message>
        <source>ongeveer vijf minuten</source>
        <translation>about five minutes</translation>
    </message>
    <message>
        <source>ongeveer tien minuten</source>
        <translation>about ten minutes</translation>
    </message>
    <message>
        <source>ongeveer een kwartier</source>
        <translation>about fifteen minutes</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Tip: houd vast</source>
        <translation>Tip: hold</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>Je wachtzin van nu</source>
        <translation>Your passphrase now</translation>
    </message>
    <message>
        <source>Nieuwe wachtzin</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>Wachtzin veranderen</source>
        <translation>Change passphrase</translation>
    </message>
    <message>
        <source>Typ eerst de wachtzin die je nu hebt.</source>
        <translation>First type the passphrase you have now.</translation>
    </message>
</context>
<context>
    <name>PausedPage</name>
    <message>
        <source>Pauze</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Neem je tijd. Water, rekken, even naar buiten kijken.</source>
        <translation>Take your time. Some water, a stretch, a look outside.</translation>
    </message>
    <message>
        <source>Rustig afronden</source>
        <translation>End calmly</translation>
    </message>
    <message>
        <source>Weer verder</source>
        <translation>Go on again</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Oefenen</source>
        <translation>Practise</translation>
    </message>
    <message>
        <source>Verzonnen verhalen, om te proberen. Het hoeft niet meteen te lukken. Stoppen mag altijd.</source>
        <translation>Made-up stories, to try things. It need not work right away. You can stop at any time.</translation>
    </message>
    <message>
        <source>Een verhaal kiezen</source>
        <translation>Choose a story</translation>
    </message>
    <message>
        <source>Er zijn nu geen verhalen. Open een eigen verhaal, of kijk de bestanden na.</source>
        <translation>There are no stories now. Open a story of your own, or check the files.</translation>
    </message>
    <message>
        <source>Oefeningen van twee minuten</source>
        <translation>Two-minute exercises</translation>
    </message>
    <message>
        <source>Bewaarde rollenspellen</source>
        <translation>Saved role-plays</translation>
    </message>
    <message>
        <source>Eigen verhaal openen</source>
        <translation>Open your own story</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Een rollenspel brak af: %1. Samen terugkijken?</source>
        <translation>A role-play broke off: %1. Look back together?</translation>
    </message>
    <message>
        <source>Terugkijken</source>
        <translation>Look back</translation>
    </message>
    <message>
        <source>Wis het</source>
        <translation>Wipe it</translation>
    </message>
    <message>
        <source>Met een trainer erbij. %1</source>
        <translation>With a trainer there. %1</translation>
    </message>
</context>
<context>
    <name>PracticeWords</name>
    <message>
        <source>open vraag</source>
        <translation>open question</translation>
    </message>
    <message>
        <source>stilte</source>
        <translation>silence</translation>
    </message>
    <message>
        <source>teruggeven</source>
        <translation>saying it back</translation>
    </message>
    <message>
        <source>gevoel benoemd</source>
        <translation>named a feeling</translation>
    </message>
    <message>
        <source>toestemming gevraagd</source>
        <translation>asked permission</translation>
    </message>
    <message>
        <source>diepte gevolgd</source>
        <translation>followed the depth</translation>
    </message>
    <message>
        <source>iets sterks gezien</source>
        <translation>saw a strength</translation>
    </message>
    <message>
        <source>echt compliment</source>
        <translation>true compliment</translation>
    </message>
    <message>
        <source>grens gezegd</source>
        <translation>named a boundary</translation>
    </message>
    <message>
        <source>niet alles geheim</source>
        <translation>not all stays secret</translation>
    </message>
    <message>
        <source>signaal gehoord</source>
        <translation>heard the signal</translation>
    </message>
    <message>
        <source>volwassene erbij</source>
        <translation>brought in an adult</translation>
    </message>
    <message>
        <source>advies</source>
        <translation>advice</translation>
    </message>
    <message>
        <source>vroeg &apos;waarom&apos;</source>
        <translation>asked for reasons</translation>
    </message>
    <message>
        <source>beloofde iets</source>
        <translation>made a promise</translation>
    </message>
    <message>
        <source>vroeg te diep</source>
        <translation>asked too deeply</translation>
    </message>
    <message>
        <source>eigen verhaal</source>
        <translation>own story</translation>
    </message>
    <message>
        <source>maakte het klein</source>
        <translation>made it smaller</translation>
    </message>
    <message>
        <source>Stelde een open vraag</source>
        <translation>Asked an open question</translation>
    </message>
    <message>
        <source>Liet stilte</source>
        <translation>Left silence</translation>
    </message>
    <message>
        <source>Gaf terug, en vroeg of het klopte</source>
        <translation>Said it back, and asked if that was right</translation>
    </message>
    <message>
        <source>Benoemde een gevoel</source>
        <translation>Named a feeling</translation>
    </message>
    <message>
        <source>Eén vraag tegelijk</source>
        <translation>One question at a time</translation>
    </message>
    <message>
        <source>Vroeg toestemming</source>
        <translation>Asked permission</translation>
    </message>
    <message>
        <source>Volgde de gekozen diepte</source>
        <translation>Followed the chosen depth</translation>
    </message>
    <message>
        <source>Overslaan was oké</source>
        <translation>Skipping was okay</translation>
    </message>
    <message>
        <source>Kwam terug op het doel</source>
        <translation>Came back to the aim</translation>
    </message>
    <message>
        <source>Vond iets sterks, of wat wel lukte</source>
        <translation>Found a strength, or something that did work</translation>
    </message>
    <message>
        <source>Gaf een echt compliment</source>
        <translation>Gave a true compliment</translation>
    </message>
    <message>
        <source>Gaf geen advies</source>
        <translation>Gave no advice</translation>
    </message>
    <message>
        <source>Vroeg geen &apos;waarom&apos;</source>
        <translation>Asked for no reasons</translation>
    </message>
    <message>
        <source>Zei wat een luistermaatje is</source>
        <translation>Said what a listening buddy is</translation>
    </message>
    <message>
        <source>Zei wat niet geheim blijft</source>
        <translation>Said what can&apos;t stay secret</translation>
    </message>
    <message>
        <source>Zei op tijd: dit is te groot voor mij</source>
        <translation>Said in time: this is too big for me</translation>
    </message>
    <message>
        <source>Beloofde niets wat niet kan</source>
        <translation>Promised only what is possible</translation>
    </message>
    <message>
        <source>Hoorde het signaal</source>
        <translation>Heard the signal</translation>
    </message>
    <message>
        <source>Koos een route die past</source>
        <translation>Chose a route that fits</translation>
    </message>
    <message>
        <source>Droeg warm over</source>
        <translation>Handed over warmly</translation>
    </message>
    <message>
        <source>Bleef rustig</source>
        <translation>Stayed calm</translation>
    </message>
    <message>
        <source>Vatte samen</source>
        <translation>Summed up</translation>
    </message>
    <message>
        <source>Vroeg naar het komende uur</source>
        <translation>Asked about the next hour</translation>
    </message>
    <message>
        <source>Kwam zelf even bij</source>
        <translation>Took time to land</translation>
    </message>
    <message>
        <source>werkte tegen</source>
        <translation>worked against it</translation>
    </message>
    <message>
        <source>niet gezien</source>
        <translation>not seen</translation>
    </message>
    <message>
        <source>gezien</source>
        <translation>seen</translation>
    </message>
    <message>
        <source>sterk</source>
        <translation>strong</translation>
    </message>
    <message>
        <source>Luisteren</source>
        <translation>Listening</translation>
    </message>
    <message>
        <source>De ander kiest</source>
        <translation>Choice</translation>
    </message>
    <message>
        <source>Kracht</source>
        <translation>Strength</translation>
    </message>
    <message>
        <source>Grens</source>
        <translation>Boundary</translation>
    </message>
    <message>
        <source>Veiligheid</source>
        <translation>Safety</translation>
    </message>
    <message>
        <source>Afronden</source>
        <translation>Ending</translation>
    </message>
    <message>
        <source>Er hoeft geen volwassene bij.</source>
        <translation>No adult is needed.</translation>
    </message>
    <message>
        <source>Misschien komt er een volwassene bij, als de jongere dat wil.</source>
        <translation>Maybe an adult comes in, if the young person wants that.</translation>
    </message>
    <message>
        <source>De coach vertelt het de volwassene, zonder haast.</source>
        <translation>The coach tells the adult, without hurry.</translation>
    </message>
    <message>
        <source>Een volwassene hoort het deze week.</source>
        <translation>An adult hears about it this week.</translation>
    </message>
    <message>
        <source>Een volwassene hoort het vandaag.</source>
        <translation>An adult hears about it today.</translation>
    </message>
    <message>
        <source>Er komt nu een volwassene bij.</source>
        <translation>An adult comes in now.</translation>
    </message>
    <message>
        <source>Eerst wie de jongere speelde</source>
        <translation>First whoever played the young person</translation>
    </message>
    <message>
        <source>Eerst de coach</source>
        <translation>First the coach</translation>
    </message>
    <message>
        <source>Eerst wie meekeek</source>
        <translation>First the observer</translation>
    </message>
    <message>
        <source>Iedereen, om de beurt</source>
        <translation>Everyone, in turn</translation>
    </message>
    <message>
        <source>de trainer</source>
        <translation>the trainer</translation>
    </message>
    <message>
        <source>zit erbij</source>
        <translation>is here with you</translation>
    </message>
    <message>
        <source>tijdens deze oefening</source>
        <translation>during this role-play</translation>
    </message>
    <message>
        <source>Rollenspel</source>
        <translation>Role-play</translation>
    </message>
    <message>
        <source>Terug naar het terugkijken</source>
        <translation>Return to looking back</translation>
    </message>
    <message>
        <source>Het rollenspel is bewaard, met een datum en zonder namen.</source>
        <translation>The role-play is saved, with a date and without names.</translation>
    </message>
    <message>
        <source>Bewaren lukt niet: de schijf is vol of beveiligd. Maak ruimte, en probeer het nog eens.</source>
        <translation>Saving does not work: the disk is full or protected. Make room, and try again.</translation>
    </message>
    <message>
        <source>Het rollenspel is klaar. Er is niets van bewaard.</source>
        <translation>The role-play is done. Nothing of it was saved.</translation>
    </message>
    <message>
        <source>Het rollenspel is klaar, maar de schijf laat zich niet wissen. Laat dit iemand weten.</source>
        <translation>The role-play is done, but the disk can&apos;t be wiped. Let someone know.</translation>
    </message>
    <message>
        <source>Weg. Er staat niets meer van op deze laptop.</source>
        <translation>Gone. Nothing of it is left on this laptop.</translation>
    </message>
    <message>
        <source>Eigen verhaal openen</source>
        <translation>Open your own story</translation>
    </message>
    <message>
        <source>Als PDF bewaren</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Klaar: %1.</source>
        <translation>Done: %1.</translation>
    </message>
    <message>
        <source>%1 kan daar niet komen. Kies een andere map, of maak ruimte.</source>
        <translation>%1 can&apos;t go there. Choose another folder, or make room.</translation>
    </message>
    <message>
        <source>Het is naar de printer.</source>
        <translation>It went to the printer.</translation>
    </message>
    <message>
        <source>De printer doet het niet. Kijk het na, of maak een PDF.</source>
        <translation>The printer does not work. Check it, or make a PDF.</translation>
    </message>
</context>
<context>
    <name>PreparePage</name>
    <message>
        <source>Ben je er klaar voor?</source>
        <translation>Are you ready for this?</translation>
    </message>
    <message>
        <source>We kunnen beginnen</source>
        <translation>We can begin</translation>
    </message>
    <message>
        <source>Vandaag niet</source>
        <translation>Not today</translation>
    </message>
    <message>
        <source>Kies eerst wie er in bereik is. Daarna kun je beginnen.</source>
        <translation>First choose who can be reached. Then you can begin.</translation>
    </message>
    <message>
        <source>Voelt het vandaag niet goed? Dan is &apos;Vandaag niet&apos; een goede keuze.</source>
        <translation>Does today not feel good? Then &apos;Not today&apos; is a good choice.</translation>
    </message>
    <message>
        <source>Waar zitten jullie?</source>
        <translation>Where are the two of you?</translation>
    </message>
    <message>
        <source>Wie is er vandaag in bereik?</source>
        <translation>Who can be reached today?</translation>
    </message>
    <message>
        <source>Niemand: dan houden we het licht</source>
        <translation>Nobody: then we keep it light</translation>
    </message>
    <message>
        <source>Er staat nog geen volwassene in de instellingen.</source>
        <translation>There is no adult in the settings yet.</translation>
    </message>
    <message>
        <source>Volwassene invullen</source>
        <translation>Fill in an adult</translation>
    </message>
    <message>
        <source>%1: te lang niet nagekeken. Klopt het nummer nog?</source>
        <translation>%1: not checked for too long. Is the number still right?</translation>
    </message>
    <message>
        <source>Ja, net nagekeken</source>
        <translation>Yes, I have checked it</translation>
    </message>
    <message>
        <source>Een hulplijn is te lang niet nagekeken. Geef dat door aan je begeleider.</source>
        <translation>A helpline has not been checked for too long. Tell your youth worker.</translation>
    </message>
    <message>
        <source>Hoe oud is de ander ongeveer?</source>
        <translation>About how old is the other person?</translation>
    </message>
    <message>
        <source>We spraken elkaar eerder</source>
        <translation>We have talked before</translation>
    </message>
    <message>
        <source>Even nalopen</source>
        <translation>A quick check</translation>
    </message>
</context>
<context>
    <name>QuestionSheet</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Eerst wat je zag en hoorde, dan pas wat je ervan vindt. Overslaan mag.</source>
        <translation>First what you saw and heard, only then what you think of it. Skipping is okay.</translation>
    </message>
</context>
<context>
    <name>QuietSign</name>
    <message>
        <source>Het blijft al even zwaar.</source>
        <translation>It has been heavy for a while.</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>Bewaarde rollenspellen</source>
        <translation>Saved role-plays</translation>
    </message>
    <message>
        <source>Met een datum en een verhaal, zonder namen.</source>
        <translation>With a date and a story, without names.</translation>
    </message>
    <message>
        <source>Er is nog niets bewaard. Na een rollenspel kun je kiezen om het te bewaren.</source>
        <translation>Nothing is saved yet. After a role-play you can choose to save it.</translation>
    </message>
    <message>
        <source>Terugkijken</source>
        <translation>Look back</translation>
    </message>
    <message>
        <source>Twee naast elkaar</source>
        <translation>Two side by side</translation>
    </message>
    <message>
        <source>Weggooien</source>
        <translation>Throw away</translation>
    </message>
    <message>
        <source>Ja, gooi weg</source>
        <translation>Yes, throw away</translation>
    </message>
    <message>
        <source>Van een andere laptop openen</source>
        <translation>Open from another laptop</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>ReferPage</name>
    <message>
        <source>Bij wie kun je verder terecht?</source>
        <translation>Who else can you go to?</translation>
    </message>
    <message>
        <source>Samen een brug maken: wie, wanneer, en wie gaat mee. Het mag ook niet.</source>
        <translation>Make a bridge together: who, when, and who comes along. Not doing it is okay too.</translation>
    </message>
    <message>
        <source>Wie?</source>
        <translation>Who?</translation>
    </message>
    <message>
        <source>Wanneer?</source>
        <translation>When?</translation>
    </message>
    <message>
        <source>Wie gaat mee?</source>
        <translation>Who comes along?</translation>
    </message>
    <message>
        <source>Vandaag niet nodig</source>
        <translation>Not needed today</translation>
    </message>
    <message>
        <source>Zo doen we het</source>
        <translation>This is how we do it</translation>
    </message>
    <message>
        <source>Kies bij elke vraag één antwoord, of &apos;Vandaag niet nodig&apos;.</source>
        <translation>Pick one answer to each question, or &apos;Not needed today&apos;.</translation>
    </message>
</context>
<context>
    <name>ReferredPage</name>
    <message>
        <source>Deze nummers zijn er ook. Maak er gerust een foto van.</source>
        <translation>These numbers are there too. Feel free to take a photo.</translation>
    </message>
    <message>
        <source>Hier staan nu geen hulplijnen. Schrijf samen op wie je kunt bellen.</source>
        <translation>There are no lines to call here now. Write down together whom you can call.</translation>
    </message>
    <message>
        <source>Dag zeggen</source>
        <translation>Say goodbye</translation>
    </message>
    <message>
        <source>Vandaag hoeft er niets. Wil je later toch iemand spreken, dan mag dat.</source>
        <translation>Nothing is needed today. If you would like to talk to someone later, that is okay.</translation>
    </message>
    <message>
        <source>Je praat %1 met %2; %3.</source>
        <translation>You will talk with %2 %1; %3.</translation>
    </message>
</context>
<context>
    <name>ReflectionPage</name>
    <message>
        <source>Samen terugkijken</source>
        <translation>Look back together</translation>
    </message>
    <message>
        <source>Er zijn nu geen kaarten. Kijk de bestanden na.</source>
        <translation>There are no cards now. Check the files.</translation>
    </message>
    <message>
        <source>Met de groep, en %1 zit erbij. Ongeveer een uur, zonder haast.</source>
        <translation>With the group, and %1 sits with you. About an hour, without hurry.</translation>
    </message>
    <message>
        <source>Het gaat over wat een gesprek met jou deed. Namen, en wat de ander vertelde, blijven erbuiten.</source>
        <translation>It is about what a talk did with you. Names, and what the other person told, stay out of it.</translation>
    </message>
    <message>
        <source>Iedereen mag een kaart voorbij laten gaan.</source>
        <translation>Everyone can let a card go by.</translation>
    </message>
    <message>
        <source>Is iemand misschien niet veilig? Vertel dat %1 apart, vandaag nog.</source>
        <translation>Might someone not be safe? Tell %1 in private, today.</translation>
    </message>
    <message>
        <source>We zitten bij elkaar</source>
        <translation>We sit together</translation>
    </message>
    <message>
        <source>%1 · %2 · kaart %3 van %4</source>
        <translation>%1 · %2 · card %3 of %4</translation>
    </message>
    <message>
        <source>Vorige</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Stoppen</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>RequestBox</name>
    <message>
        <source>Vraag kopiëren</source>
        <translation>Copy request</translation>
    </message>
    <message>
        <source>Om een gesprek vragen: wanneer wil je %1 spreken?</source>
        <translation>Ask for a talk: when would you like to speak with %1?</translation>
    </message>
    <message>
        <source>Gesprekshulp verstuurt niets: je plakt het zelf in een bericht.</source>
        <translation>Gesprekshulp sends nothing: you paste it in a message yourself.</translation>
    </message>
</context>
<context>
    <name>RestPage</name>
    <message>
        <source>Even vragen: nog goed zo?</source>
        <translation>A quick question: still okay?</translation>
    </message>
    <message>
        <source>Kaarten pakken</source>
        <translation>Take cards</translation>
    </message>
    <message>
        <source>Even iets anders</source>
        <translation>Something else for a while</translation>
    </message>
    <message>
        <source>Fijn dat je er bent.</source>
        <translation>Good that you are here.</translation>
    </message>
    <message>
        <source>Luisteren</source>
        <translation>Listening</translation>
    </message>
    <message>
        <source>Schuif de laptop terug. Pak samen de eerste kaarten als jullie zover zijn.</source>
        <translation>Slide the laptop back. Take the first cards together when you are both ready.</translation>
    </message>
    <message>
        <source>Jullie praten al een tijdje. Rustig afronden mag.</source>
        <translation>You have been talking for a while. Ending calmly is okay.</translation>
    </message>
    <message>
        <source>Een andere diepte mag ook, of even niets.</source>
        <translation>Another depth is okay too, or nothing for a bit.</translation>
    </message>
    <message>
        <source>Fijn zo, niet dieper.</source>
        <translation>Fine like this, not deeper.</translation>
    </message>
    <message>
        <source>Ons doel: %1</source>
        <translation>Our aim: %1</translation>
    </message>
</context>
<context>
    <name>ResumePage</name>
    <message>
        <source>Er brak een gesprek af. Was dat van jou?</source>
        <translation>A talk broke off. Was it yours?</translation>
    </message>
    <message>
        <source>Alleen de stappen, keuzes en kaarten zijn bewaard, geen woorden.</source>
        <translation>Only the steps, choices and cards were saved, no words.</translation>
    </message>
    <message>
        <source>Nee, wis het</source>
        <translation>No, wipe it</translation>
    </message>
    <message>
        <source>Ja, verder waar we waren</source>
        <translation>Yes, go on where we were</translation>
    </message>
</context>
<context>
    <name>RolePage</name>
    <message>
        <source>Nu samen. Draai de laptop zo dat jullie allebei kunnen kijken.</source>
        <translation>Now together. Turn the laptop so that you can both see it.</translation>
    </message>
    <message>
        <source>Dat is duidelijk</source>
        <translation>That is clear</translation>
    </message>
</context>
<context>
    <name>RolePlay</name>
    <message>
        <source>Stop en kijk terug</source>
        <translation>Stop and look back</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Trainer</translation>
    </message>
    <message>
        <source>In een oefening bel je niemand: de trainer is de volwassene. Is er echt iets? Dan wel.</source>
        <translation>While practising you call nobody: the trainer is the adult. Is it real? Then do call.</translation>
    </message>
</context>
<context>
    <name>SafeSpacePage</name>
    <message>
        <source>Een fijne plek om te praten</source>
        <translation>A nice place to talk</translation>
    </message>
    <message>
        <source>Zo kun je beginnen</source>
        <translation>How you can begin</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>ScaleLine</name>
    <message>
        <source>Een lijn van 0 tot 10, om aan te wijzen</source>
        <translation>A line from 0 to 10, to point at</translation>
    </message>
</context>
<context>
    <name>ScenarioPage</name>
    <message>
        <source>Je oefent: %1</source>
        <translation>You practise: %1</translation>
    </message>
    <message>
        <source>Ongeveer %1 minuten, en daarna samen terugkijken.</source>
        <translation>About %1 minutes, and then looking back together.</translation>
    </message>
    <message>
        <source>Voor de coach</source>
        <translation>For the coach</translation>
    </message>
    <message>
        <source>Rollenspel met een trainer</source>
        <translation>Role-play with a trainer</translation>
    </message>
    <message>
        <source>Alleen oefenen</source>
        <translation>Practise alone</translation>
    </message>
    <message>
        <source>Er is een trainer in de kamer, en die blijft erbij.</source>
        <translation>A trainer is in the room, and stays here.</translation>
    </message>
    <message>
        <source>Bladen afdrukken</source>
        <translation>Print the sheets</translation>
    </message>
    <message>
        <source>Bladen als PDF</source>
        <translation>Sheets as PDF</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>En nog %1 andere.</source>
        <translation>And %1 more.</translation>
    </message>
    <message>
        <source>Zolang dit zo is, kan er geen gesprek beginnen.</source>
        <translation>As long as this is so, no talk can begin.</translation>
    </message>
    <message>
        <source>Deze kaarten doen niet mee. De rest werkt.</source>
        <translation>These cards do not take part. The rest works.</translation>
    </message>
    <message>
        <source>%file: dit bestand kan niet gelezen worden (%found).</source>
        <translation>%file: this file can&apos;t be read (%found).</translation>
    </message>
    <message>
        <source>%file: dit is geen geldige TOML (%found). Herstel die plek.</source>
        <translation>%file: this is not valid TOML (%found). Repair that place.</translation>
    </message>
    <message>
        <source>%file, %item: het veld &apos;%field&apos; ontbreekt. Vul het in.</source>
        <translation>%file, %item: the field &apos;%field&apos; is missing. Fill it in.</translation>
    </message>
    <message>
        <source>%file, %item: &apos;%field&apos; is geen veld. Haal het weg of herstel de naam.</source>
        <translation>%file, %item: &apos;%field&apos; is not a field. Remove it or repair the name.</translation>
    </message>
    <message>
        <source>%file, %item: in &apos;%field&apos; staat iets dat niet kan (%found).</source>
        <translation>%file, %item: &apos;%field&apos; holds something that is not possible (%found).</translation>
    </message>
    <message>
        <source>%file: %item staat er twee keer in. Geef elke tekst een eigen id.</source>
        <translation>%file: %item is in it twice. Give each text its own id.</translation>
    </message>
    <message>
        <source>%file: &apos;%item&apos; ontbreekt (%field). Zet het terug.</source>
        <translation>%file: &apos;%item&apos; is missing (%field). Put it back.</translation>
    </message>
    <message>
        <source>%file, %item: &apos;%field&apos; is nog niet vertaald. Je ziet daar Nederlands.</source>
        <translation>%file, %item: &apos;%field&apos; is not translated yet. You see Dutch there.</translation>
    </message>
    <message>
        <source>%file, %item: de vertaling is ouder dan de Nederlandse tekst. Kijk haar na.</source>
        <translation>%file, %item: the translation is older than the Dutch text. Check it.</translation>
    </message>
    <message>
        <source>%file: dit bestand is groter dan %found kB. Verdeel het.</source>
        <translation>%file: this file is larger than %found kB. Divide it.</translation>
    </message>
    <message>
        <source>%file, %item: &apos;%field&apos; is langer dan %found tekens. Maak het korter.</source>
        <translation>%file, %item: &apos;%field&apos; is longer than %found characters. Make it shorter.</translation>
    </message>
    <message>
        <source>%file: &apos;%item&apos; blijft vergrendeld. Zet locked = true.</source>
        <translation>%file: &apos;%item&apos; stays locked. Set locked = true.</translation>
    </message>
    <message>
        <source>De instellingen kunnen niet gelezen worden. Vul ze zo nodig opnieuw in.</source>
        <translation>The settings can&apos;t be read. Fill them in again if needed.</translation>
    </message>
    <message>
        <source>De instellingen zijn van een nieuwere versie. Vul ze hier opnieuw in.</source>
        <translation>The settings are from a newer version. Fill them in again here.</translation>
    </message>
    <message>
        <source>De instellingen zijn beschadigd bij &apos;%1&apos;. Vul ze opnieuw in; het oude bestand is bewaard.</source>
        <translation>The settings are damaged at &apos;%1&apos;. Fill them in again; the old file was kept.</translation>
    </message>
    <message>
        <source>het hele bestand</source>
        <translation>the whole file</translation>
    </message>
    <message>
        <source>Gesprekshulp is al open op deze laptop (%1, proces %2). Ga naar dat venster.</source>
        <translation>Gesprekshulp is already open on this laptop (%1, process %2). Go to that window.</translation>
    </message>
    <message>
        <source>Bewaren lukt niet: de schijf is vol of beveiligd. De instellingen gelden tot je sluit.</source>
        <translation>Saving does not work: the disk is full or protected. The settings hold until you close.</translation>
    </message>
    <message>
        <source>Oefengesprek openen</source>
        <translation>Open a practice talk</translation>
    </message>
    <message>
        <source>%1 is geen oefengesprek dat dit programma kan lezen. Kies een ander bestand.</source>
        <translation>%1 isn&apos;t a practice talk this program can read. Choose another file.</translation>
    </message>
    <message>
        <source>%1 is beschadigd. Je ziet het stuk dat nog heel is.</source>
        <translation>%1 is damaged. You see the part that is still whole.</translation>
    </message>
    <message>
        <source>%1 is van een echt gesprek, en dat blijft dicht. Kies een oefengesprek.</source>
        <translation>%1 is of a real talk, and that stays closed. Choose a practice talk.</translation>
    </message>
    <message>
        <source>Het openen lukte niet. Start het programma opnieuw, of laat iemand meekijken.</source>
        <translation>Opening did not work. Start the program again, or ask someone to look with you.</translation>
    </message>
    <message>
        <source>Een eerder gesprek brak af en kan niet teruggehaald worden. Wat er nog lag verdwijnt vanzelf.</source>
        <translation>An earlier talk broke off and can&apos;t be brought back. What is left of it will go away by itself.</translation>
    </message>
    <message>
        <source>Het gesprek is klaar. Er is niets van bewaard.</source>
        <translation>The talk is done. Nothing of it was saved.</translation>
    </message>
    <message>
        <source>Fijn dat je het vertelde. Er kan weer een gesprek beginnen.</source>
        <translation>Good that you told it. A talk can begin again.</translation>
    </message>
    <message>
        <source>Bel de volwassene nu. Deze laptop onthoudt het niet: de schijf is vol of beveiligd.</source>
        <translation>Call the adult now. This laptop won&apos;t remember it: the disk is full or protected.</translation>
    </message>
    <message>
        <source>Fijn dat je het probeerde. Er is niets van bewaard.</source>
        <translation>Good that you tried it. Nothing of it was kept.</translation>
    </message>
    <message>
        <source>Vandaag niet is ook goed. Laat het de ander en je begeleider even weten.</source>
        <translation>Not today is good too. Let the other person and your youth worker know.</translation>
    </message>
    <message>
        <source>Het gesprek is klaar, maar de schijf laat zich niet wissen. Laat dit je begeleider weten.</source>
        <translation>The talk is done, but the disk can&apos;t be wiped. Tell your youth worker.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Instellingen</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Wie is de volwassene achter dit gesprek? Vul ook in wie het overneemt.</source>
        <translation>Who is the adult behind this talk? Also fill in who takes over.</translation>
    </message>
    <message>
        <source>Volwassene</source>
        <translation>Adult</translation>
    </message>
    <message>
        <source>Vervanger</source>
        <translation>Stand-in</translation>
    </message>
    <message>
        <source>Gewone woorden</source>
        <translation>Usual words</translation>
    </message>
    <message>
        <source>Korte woorden</source>
        <translation>Short words</translation>
    </message>
    <message>
        <source> minuten</source>
        <translation> minutes</translation>
    </message>
    <message>
        <source>Zo heet de coach hier</source>
        <translation>Here we call the coach</translation>
    </message>
    <message>
        <source>Waar</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Een gesprek duurt meestal</source>
        <translation>A talk usually takes</translation>
    </message>
    <message>
        <source>Kleuren</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Taal van het venster</source>
        <translation>Language of the window</translation>
    </message>
    <message>
        <source>Taal van de kaarten</source>
        <translation>Language of the cards</translation>
    </message>
    <message>
        <source>Tweede taal onder de kaart</source>
        <translation>Second language on the card</translation>
    </message>
    <message>
        <source>Op de kaarten</source>
        <translation>On the cards</translation>
    </message>
    <message>
        <source>Losse toetsen</source>
        <translation>Single keys</translation>
    </message>
    <message>
        <source>Seintjes: hoe gevoelig?</source>
        <translation>Nudges: how sensitive?</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Bewaren</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Vul bij een volwassene naam, telefoon en bereikbaarheid allemaal in.</source>
        <translation>For an adult, fill in name, phone and when they are available.</translation>
    </message>
</context>
<context>
    <name>SettledSheet</name>
    <message>
        <source>Blad van wie meekijkt</source>
        <translation>Observer&apos;s sheet</translation>
    </message>
    <message>
        <source>leeg</source>
        <translation>empty</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>SignalsPage</name>
    <message>
        <source>Seintjes</source>
        <translation>Nudges</translation>
    </message>
    <message>
        <source>Oefengesprek openen</source>
        <translation>Open a practice talk</translation>
    </message>
    <message>
        <source>Stil teken vanaf</source>
        <translation>Quiet sign from</translation>
    </message>
    <message>
        <source>Seintje vanaf</source>
        <translation>Nudge from</translation>
    </message>
    <message>
        <source>Verander een getal en kijk meteen wanneer er een teken zou komen. Het is een spiegel van de tikken, geen voorspelling. De getallen gelden vanaf het volgende gesprek, als je straks Bewaren kiest.</source>
        <translation>Change a number and see at once when a sign would come. It mirrors the taps, it predicts nothing. The numbers count from the next talk on, if you choose Save afterwards.</translation>
    </message>
    <message>
        <source>Zwaarder telt op, lichter gaat eraf, en bij elke tik slijt er iets af. Vanaf een grens komt het teken. Geen teken betekent niet dat alles goed is.</source>
        <translation>Heavier adds up, lighter takes off, and each tap wears some away. From a limit on the sign comes. No sign does not mean that all is well.</translation>
    </message>
    <message>
        <source>Gesprek om mee te proberen</source>
        <translation>Talk to try it on</translation>
    </message>
    <message>
        <source>Terug naar de beginwaarden</source>
        <translation>Back to the first values</translation>
    </message>
    <message>
        <source>Terug naar de instellingen</source>
        <translation>Back to the settings</translation>
    </message>
    <message>
        <source>Teken gaat uit onder</source>
        <translation>Sign goes away below</translation>
    </message>
    <message>
        <source>Eerste teken vanaf tik</source>
        <translation>First sign from tap</translation>
    </message>
    <message>
        <source>Hoogstens zoveel seintjes</source>
        <translation>At most this many nudges</translation>
    </message>
    <message>
        <source>Tikken tussen twee seintjes</source>
        <translation>Taps between two nudges</translation>
    </message>
    <message>
        <source>Zwaardere tikken daartussen</source>
        <translation>Heavier taps between them</translation>
    </message>
    <message>
        <source>Tikken te zien in het seintje</source>
        <translation>Taps shown in the nudge</translation>
    </message>
    <message>
        <source>Andere kant bovenaan vanaf tik</source>
        <translation>Other side on top from tap</translation>
    </message>
    <message>
        <source>Deel dat blijft na een tik</source>
        <translation>Part that is left after a tap</translation>
    </message>
    <message>
        <source>&apos;Kwam terug&apos; telt</source>
        <translation>&apos;Came back&apos; counts</translation>
    </message>
    <message>
        <source>Deel dat per minuut blijft</source>
        <translation>Part that a minute leaves</translation>
    </message>
    <message>
        <source>Seconden tussen twee seintjes</source>
        <translation>Seconds between two nudges</translation>
    </message>
    <message>
        <source>Zwaarder telt</source>
        <translation>Heavier counts</translation>
    </message>
    <message>
        <source>Gelijk telt</source>
        <translation>Same counts</translation>
    </message>
    <message>
        <source>Lichter telt</source>
        <translation>Lighter counts</translation>
    </message>
    <message>
        <source>Na een zware kaart telt zwaarder maal</source>
        <translation>After a heavy card heavier counts times</translation>
    </message>
    <message>
        <source>Vervaagt na seconden stilte</source>
        <translation>Fades after seconds of silence</translation>
    </message>
</context>
<context>
    <name>SkillSheet</name>
    <message>
        <source>Blad van wie meekijkt · %1 van %2</source>
        <translation>Observer&apos;s sheet · %1 of %2</translation>
    </message>
    <message>
        <source>Kies samen een woord. Een regel leeg laten mag.</source>
        <translation>Choose a word together. Leaving a line empty is okay.</translation>
    </message>
</context>
<context>
    <name>SoloPage</name>
    <message>
        <source>OEFENEN · %1, %2 jaar</source>
        <translation>PRACTICE · %1, age %2</translation>
    </message>
    <message>
        <source>Stoppen</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Een beurt terug</source>
        <translation>One turn back</translation>
    </message>
    <message>
        <source>Dit is te zwaar</source>
        <translation>This is too heavy</translation>
    </message>
    <message>
        <source>Oefenen met %1</source>
        <translation>Practise with %1</translation>
    </message>
    <message>
        <source>Jij kiest wat je zegt. Daarna lees je wat %1 denkt. Terug kan altijd.</source>
        <translation>You choose what you say. Then you read what %1 thinks. You can go back at any time.</translation>
    </message>
    <message>
        <source>Dit verhaal is verzonnen. Stoppen mag altijd, zonder uitleg.</source>
        <translation>This story is made up. You can stop at any time, no reasons asked.</translation>
    </message>
    <message>
        <source>Het is een zwaar verhaal. Praat na afloop even met je trainer of begeleider.</source>
        <translation>It is a heavy story. Afterwards, talk a moment with your trainer or youth worker.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Jouw antwoord: %1</source>
        <translation>Your answer: %1</translation>
    </message>
    <message>
        <source>%1 denkt:</source>
        <translation>%1 thinks:</translation>
    </message>
    <message>
        <source>Wat je deed: %1.</source>
        <translation>What you did: %1.</translation>
    </message>
    <message>
        <source>Nog een keer vanaf hier</source>
        <translation>Once more from here</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Gehoord</source>
        <translation>Heard</translation>
    </message>
    <message>
        <source>Grens</source>
        <translation>Boundary</translation>
    </message>
    <message>
        <source>Veilig</source>
        <translation>Safe</translation>
    </message>
    <message>
        <source>Neem dit mee:</source>
        <translation>Take this along:</translation>
    </message>
    <message>
        <source>Dit was een zwaar verhaal. Praat er nu even over met je trainer of begeleider.</source>
        <translation>This was a heavy story. Talk about it a moment now with your trainer or youth worker.</translation>
    </message>
    <message>
        <source>Nog een keer</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>Vanaf een eerder moment</source>
        <translation>From an earlier moment</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Vanaf welk moment?</source>
        <translation>From which moment?</translation>
    </message>
    <message>
        <source>Je komt terug vlak voor dit antwoord.</source>
        <translation>You come back right before this answer.</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Jij zei: dit is te zwaar. Er komt %1 bij. Bij het oefenen bel je niemand. Is er echt iets? Dan wel.</source>
        <translation>You said: this is too heavy. Now %1 comes in. While practising you call nobody. Is it real? Then do call.</translation>
    </message>
</context>
<context>
    <name>SoloWords</name>
    <message>
        <source>%1 is nu %2, en het voelt %3.</source>
        <translation>%1 is %2 now, and it feels %3.</translation>
    </message>
    <message>
        <source>dicht</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>voorzichtig</source>
        <translation>careful</translation>
    </message>
    <message>
        <source>iets opener</source>
        <translation>a bit more open</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>heel zwaar</source>
        <translation>very heavy</translation>
    </message>
    <message>
        <source>zwaar</source>
        <translation>heavy</translation>
    </message>
    <message>
        <source>rustig</source>
        <translation>calm</translation>
    </message>
    <message>
        <source>lichter</source>
        <translation>lighter</translation>
    </message>
    <message>
        <source>licht</source>
        <translation>light</translation>
    </message>
    <message>
        <source>luisteren</source>
        <translation>listening</translation>
    </message>
    <message>
        <source>de ander laten kiezen</source>
        <translation>letting the other person choose</translation>
    </message>
    <message>
        <source>zien wat er lukt</source>
        <translation>seeing what works</translation>
    </message>
    <message>
        <source>een grens zeggen</source>
        <translation>naming a boundary</translation>
    </message>
    <message>
        <source>er iemand bij halen</source>
        <translation>bringing someone in</translation>
    </message>
    <message>
        <source>een tip geven</source>
        <translation>giving a tip</translation>
    </message>
    <message>
        <source>naar de reden vragen</source>
        <translation>asking for the reason</translation>
    </message>
    <message>
        <source>over jezelf vertellen</source>
        <translation>talking about yourself</translation>
    </message>
    <message>
        <source>iets beloven</source>
        <translation>making a promise</translation>
    </message>
    <message>
        <source>te veel of te diep vragen</source>
        <translation>asking too much or too deep</translation>
    </message>
    <message>
        <source>het kleiner maken</source>
        <translation>making it smaller</translation>
    </message>
    <message>
        <source>%1 voelde dat je luisterde.</source>
        <translation>%1 felt that you listened.</translation>
    </message>
    <message>
        <source>Op een paar momenten voelde %1 dat je luisterde.</source>
        <translation>At a few moments %1 felt that you listened.</translation>
    </message>
    <message>
        <source>%1 kreeg nog weinig ruimte om te vertellen.</source>
        <translation>%1 did not get much room to talk yet.</translation>
    </message>
    <message>
        <source>Je bleef bij luisteren. Je hoefde niets op te lossen.</source>
        <translation>You kept to listening. You didn&apos;t have to solve anything.</translation>
    </message>
    <message>
        <source>Je ging even verder dan luisteren. Dat kun je altijd nog rechtzetten.</source>
        <translation>You went beyond listening for a moment. You can still put that right.</translation>
    </message>
    <message>
        <source>Je ging vaker verder dan luisteren. Zeggen wat je niet kunt, geeft rust.</source>
        <translation>You went beyond listening more than once. Saying what you can&apos;t do brings calm.</translation>
    </message>
    <message>
        <source>Jij haalde er een volwassene bij. Zo draagt niemand dit alleen.</source>
        <translation>You brought in an adult. That way nobody carries this alone.</translation>
    </message>
    <message>
        <source>Er kwam een volwassene bij. Jij mag dat eerder zeggen: twijfel is genoeg.</source>
        <translation>An adult came in. You may say so sooner: doubt is enough.</translation>
    </message>
    <message>
        <source>Er kwam nog geen volwassene bij. Twijfel is genoeg om iemand te halen.</source>
        <translation>No adult came in yet. Doubt is enough to bring someone in.</translation>
    </message>
    <message>
        <source>Het bleef veilig om met jou te praten.</source>
        <translation>It stayed safe to talk with you.</translation>
    </message>
    <message>
        <source>Eén antwoord schuurde. Even sorry zeggen helpt dan.</source>
        <translation>One answer did not feel good. Saying sorry helps then.</translation>
    </message>
    <message>
        <source>Een paar antwoorden schuurden. Ruimte geven helpt dan.</source>
        <translation>A few answers did not feel good. Giving room helps then.</translation>
    </message>
    <message>
        <source>Luisteren</source>
        <translation>Listening</translation>
    </message>
    <message>
        <source>Grenzen</source>
        <translation>Boundaries</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Gesprekshulp</source>
        <translation>Gesprekshulp</translation>
    </message>
    <message>
        <source>Voor een gesprek tussen twee mensen. Kijk naar elkaar, niet naar het scherm.</source>
        <translation>For a talk between two people. Look at each other, not at the screen.</translation>
    </message>
    <message>
        <source>Begin een gesprek</source>
        <translation>Begin a talk</translation>
    </message>
    <message>
        <source>Instellingen</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Kaarten</source>
        <translation>Cards</translation>
    </message>
    <message>
        <source>Oefenen</source>
        <translation>Practise</translation>
    </message>
    <message>
        <source>Welkom lezen</source>
        <translation>Read the welcome</translation>
    </message>
    <message>
        <source>Werkt zonder internet. Wat jullie zeggen wordt niet bewaard.</source>
        <translation>Works without internet. What you say is not saved.</translation>
    </message>
    <message>
        <source>Mijn kant</source>
        <translation>My side</translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>Te zwaar voor twee</source>
        <translation>Too heavy for two</translation>
    </message>
    <message>
        <source>OEFENEN · %1</source>
        <translation>PRACTICE · %1</translation>
    </message>
    <message>
        <source>Er weet nog geen volwassene van. Blijf samen en blijf bellen.</source>
        <translation>No adult knows about it yet. Stay together and keep calling.</translation>
    </message>
    <message>
        <source>Terug op dezelfde plek. Wat jullie intypten is niet bewaard.</source>
        <translation>Back in the same place. What you typed was not saved.</translation>
    </message>
    <message>
        <source>Terug, maar het laatste stukje is niet bewaard gebleven.</source>
        <translation>Back, but the last bit was not saved.</translation>
    </message>
    <message>
        <source>Gaat de laptop nu uit, dan komt dit stukje niet terug. Praat gerust door.</source>
        <translation>If the laptop goes off now, this bit will not come back. Feel free to talk on.</translation>
    </message>
    <message>
        <source>Bewaren op schijf lukt niet. Het geldt tot je het programma sluit.</source>
        <translation>Saving on disk does not work. It holds until you close the program.</translation>
    </message>
    <message>
        <source>Er zijn geen kaarten meer die nu passen. Even iets anders, of afronden?</source>
        <translation>There are no more cards that fit now. Something else for a while, or the ending?</translation>
    </message>
</context>
<context>
    <name>Taps</name>
    <message>
        <source>Na een beurt:</source>
        <translation>After a turn:</translation>
    </message>
    <message>
        <source>Werd het zwaarder of lichter? Kies samen, het hoeft niet.</source>
        <translation>Heavier or lighter? Choose together, or leave it.</translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>Stap en diepte</source>
        <translation>Step and depth</translation>
    </message>
    <message>
        <source>Kaarten</source>
        <translation>Cards</translation>
    </message>
    <message>
        <source>Tikken</source>
        <translation>Taps</translation>
    </message>
    <message>
        <source>Teken</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Stilte en pauze</source>
        <translation>Silence and pause</translation>
    </message>
    <message>
        <source>Opgemerkt</source>
        <translation>Noticed</translation>
    </message>
    <message>
        <source>Briefjes</source>
        <translation>Slips</translation>
    </message>
    <message>
        <source>eerste tak</source>
        <translation>first branch</translation>
    </message>
    <message>
        <source>tweede tak</source>
        <translation>second branch</translation>
    </message>
    <message>
        <source>derde tak</source>
        <translation>third branch</translation>
    </message>
    <message>
        <source>tak %1</source>
        <translation>branch %1</translation>
    </message>
    <message>
        <source>dit is te zwaar</source>
        <translation>this is too heavy</translation>
    </message>
    <message>
        <source>overgeslagen</source>
        <translation>skipped</translation>
    </message>
    <message>
        <source>stil teken</source>
        <translation>quiet sign</translation>
    </message>
    <message>
        <source>seintje %1</source>
        <translation>nudge %1</translation>
    </message>
    <message>
        <source>pauze</source>
        <translation>pause</translation>
    </message>
    <message>
        <source>rustig aan</source>
        <translation>slow down</translation>
    </message>
    <message>
        <source>stap: %1</source>
        <translation>step: %1</translation>
    </message>
    <message>
        <source>hoe diep: %1</source>
        <translation>how deep: %1</translation>
    </message>
    <message>
        <source>hoe snel: %1</source>
        <translation>how fast: %1</translation>
    </message>
    <message>
        <source>afgesproken: %1</source>
        <translation>agreed: %1</translation>
    </message>
    <message>
        <source>kaart: %1</source>
        <translation>card: %1</translation>
    </message>
    <message>
        <source>bij het seintje: %1</source>
        <translation>at the nudge: %1</translation>
    </message>
    <message>
        <source>nog goed zo? %1</source>
        <translation>still okay? %1</translation>
    </message>
    <message>
        <source>opgemerkt: %1</source>
        <translation>noticed: %1</translation>
    </message>
    <message>
        <source>briefje: %1</source>
        <translation>slip: %1</translation>
    </message>
    <message>
        <source>tot %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>Dit was tik %1.</source>
        <translation>This was tap %1.</translation>
    </message>
    <message>
        <source>Kaart op tafel: %1</source>
        <translation>Card on the table: %1</translation>
    </message>
    <message>
        <source>Los van het blad opgemerkt: %1 (%2)</source>
        <translation>Noticed apart from the sheet: %1 (%2)</translation>
    </message>
    <message>
        <source>Opgemerkt: %1</source>
        <translation>Noticed: %1</translation>
    </message>
    <message>
        <source>een kaart die hier niet meer is</source>
        <translation>a card that is no longer here</translation>
    </message>
    <message>
        <source>Hoe diep was nog niet gekozen.</source>
        <translation>How deep was not chosen yet.</translation>
    </message>
    <message>
        <source>Hoe diep: %1</source>
        <translation>How deep: %1</translation>
    </message>
    <message>
        <source>Seintje %1 was te zien.</source>
        <translation>Nudge %1 was shown.</translation>
    </message>
    <message>
        <source>Het stille teken was te zien.</source>
        <translation>The quiet sign was shown.</translation>
    </message>
    <message>
        <source>Er was geen teken.</source>
        <translation>There was no sign.</translation>
    </message>
    <message>
        <source>Dit hoort bij de tak die telt.</source>
        <translation>This belongs to the branch that counts.</translation>
    </message>
    <message>
        <source>Dit hoort bij een tak waarvan jullie teruggingen: %1.</source>
        <translation>This belongs to a branch you went back from: %1.</translation>
    </message>
    <message>
        <source>een volwassene weet het</source>
        <translation>an adult knows about it</translation>
    </message>
    <message>
        <source>er weet nog geen volwassene van</source>
        <translation>no adult knows about it yet</translation>
    </message>
    <message>
        <source>van de trainer</source>
        <translation>from the trainer</translation>
    </message>
</context>
<context>
    <name>TodaySheet</name>
    <message>
        <source>Vandaag</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Meenemen naar mijn check-in</source>
        <translation>Take along to my check-in</translation>
    </message>
    <message>
        <source>Vandaag, %1</source>
        <translation>Today, %1</translation>
    </message>
    <message>
        <source>Er staat vandaag al een gesprek in. Had je er nog een? Hoe zwaar was dat voor jou?</source>
        <translation>There is a talk in it today already. Did you have another? How heavy was that for you?</translation>
    </message>
    <message>
        <source>Had je een gesprek? Hoe zwaar was dat voor jou?</source>
        <translation>Did you have a talk? How heavy was that for you?</translation>
    </message>
    <message>
        <source>Kies een getal of schrijf iets, dan komt het erbij.</source>
        <translation>Choose a number or write something, then it is added.</translation>
    </message>
    <message>
        <source>Gaat het over veiligheid, of twijfel je? Bel %1, en schrijf het niet hier op.</source>
        <translation>Is it about safety, or are you in doubt? Call %1, and don&apos;t write it down here.</translation>
    </message>
    <message>
        <source>Wat wil je over jezelf opschrijven?</source>
        <translation>What would you like to write down about yourself?</translation>
    </message>
    <message>
        <source>Erbij</source>
        <translation>Add</translation>
    </message>
</context>
<context>
    <name>TooHeavyPage</name>
    <message>
        <source>Dit is te zwaar voor twee. Dat mag.</source>
        <translation>This is too heavy for two. That is okay.</translation>
    </message>
    <message>
        <source>Hoe snel vertellen we dit aan een volwassene? Bij twijfel: kies de snelste.</source>
        <translation>How fast do we tell this to an adult? In doubt: choose the fastest way.</translation>
    </message>
    <message>
        <source>Wanneer welke: houd vast</source>
        <translation>When which: hold</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Tweede scherm</source>
        <translation>Second screen</translation>
    </message>
    <message>
        <source>Toetsen</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Verberg</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>TopicsPage</name>
    <message>
        <source>Waar mag het over gaan, en waar niet?</source>
        <translation>What can it be about, and what not?</translation>
    </message>
    <message>
        <source>Ons doel: %1</source>
        <translation>Our aim: %1</translation>
    </message>
    <message>
        <source>Overslaan mag. Eén keer drukken: graag. Twee keer: liever niet.</source>
        <translation>Skipping is okay. Press once: welcome. Twice: rather not.</translation>
    </message>
    <message>
        <source>Ander doel</source>
        <translation>Other aim</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>✓ %1: graag</source>
        <translation>✓ %1: welcome</translation>
    </message>
    <message>
        <source>– %1: liever niet</source>
        <translation>– %1: rather not</translation>
    </message>
</context>
<context>
    <name>TrainerWindow</name>
    <message>
        <source>OEFENEN · Trainer</source>
        <translation>PRACTICE · Trainer</translation>
    </message>
    <message>
        <source>Pauze</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Weer verder</source>
        <translation>Go on again</translation>
    </message>
    <message>
        <source>Stop en kijk terug</source>
        <translation>Stop and look back</translation>
    </message>
    <message>
        <source>OEFENEN · %1</source>
        <translation>PRACTICE · %1</translation>
    </message>
    <message>
        <source>Markeer wat je ziet</source>
        <translation>Mark what you see</translation>
    </message>
    <message>
        <source>Geef een briefje</source>
        <translation>Hand over a slip</translation>
    </message>
    <message>
        <source>Terug naar een kaart, en dan anders</source>
        <translation>Back to a card, and then another way</translation>
    </message>
    <message>
        <source>Tot nu toe</source>
        <translation>So far</translation>
    </message>
    <message>
        <source>Weg ermee</source>
        <translation>Take it away</translation>
    </message>
    <message>
        <source>Begint met: “%1”</source>
        <translation>Begins with: “%1”</translation>
    </message>
    <message>
        <source>Zo beweegt de toon</source>
        <translation>How the tone moves</translation>
    </message>
    <message>
        <source>Dit maakt je opener</source>
        <translation>What helps you open up</translation>
    </message>
    <message>
        <source>Dit doet je dichtklappen</source>
        <translation>What makes you close up</translation>
    </message>
    <message>
        <source>Voor wie meekijkt</source>
        <translation>For the observer</translation>
    </message>
    <message>
        <source>Nog niets gemarkeerd.</source>
        <translation>Nothing marked yet.</translation>
    </message>
    <message>
        <source>Gepraat: %1</source>
        <translation>Talked: %1</translation>
    </message>
</context>
<context>
    <name>TryOut</name>
    <message>
        <source>Stop proberen</source>
        <translation>Stop trying</translation>
    </message>
    <message>
        <source>Druk op Enter. Dan liggen er kaarten.</source>
        <translation>Press Enter. Then there are cards.</translation>
    </message>
    <message>
        <source>Kies een kaart die je aanspreekt%1.</source>
        <translation>Pick a card that you like%1.</translation>
    </message>
    <message>
        <source>Houd de tip even vast%1. Lees dan de vraag voor en druk op Enter.</source>
        <translation>Hold the tip for a moment%1. Then read the question aloud and press Enter.</translation>
    </message>
    <message>
        <source>Stel: de ander praat. Tik hoe het ging: ↓ zwaarder, → gelijk of ↑ lichter.</source>
        <translation>Say the other person talks. Tap how it went: ↓ heavier, → the same or ↑ lighter.</translation>
    </message>
    <message>
        <source>Probeer nu &apos;Dit is te zwaar&apos;%1. Je komt zo weer terug.</source>
        <translation>Now try &apos;This is too heavy&apos;%1. You will be back in a moment.</translation>
    </message>
    <message>
        <source>Bij het proberen bel je niemand. Is er echt iets? Dan wel. Terug: %1.</source>
        <translation>While trying you call nobody. Is it real? Then do call. Back: %1.</translation>
    </message>
    <message>
        <source>Esc verbergt alles, en nog eens Esc haalt het terug. Rond daarna af%1.</source>
        <translation>Esc hides everything, and Esc again brings it back. After that, close%1.</translation>
    </message>
    <message>
        <source>Kies een kaart voor het einde%1.</source>
        <translation>Pick a card for the end%1.</translation>
    </message>
    <message>
        <source>Een gesprek eindigt altijd rustig. Druk op Enter voor de volgende stap.</source>
        <translation>A talk ends calmly. Press Enter for the next step.</translation>
    </message>
    <message>
        <source>Zo gaat het. Nog één keer Enter, dan is het proberen klaar.</source>
        <translation>That&apos;s how it goes. Enter once more, and the try-out is done.</translation>
    </message>
    <message>
        <source>Kijk gerust rond. Een stap terug gaat met %1.</source>
        <translation>Feel free to look around. One step back is %1.</translation>
    </message>
</context>
<context>
    <name>TurnPage</name>
    <message>
        <source>Dag, en dank je wel.</source>
        <translation>Goodbye, and thank you.</translation>
    </message>
    <message>
        <source>Coach: draai de laptop naar jezelf. Nu nog twee minuten voor jou.</source>
        <translation>Coach: turn the laptop to yourself. Now two more minutes for you.</translation>
    </message>
    <message>
        <source>Ik zit alleen</source>
        <translation>I am alone now</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Welk logboek is van jou?</source>
        <translation>Which logbook is yours?</translation>
    </message>
    <message>
        <source>Wachtzin van %1</source>
        <translation>Passphrase of %1</translation>
    </message>
    <message>
        <source>Typ eerst je wachtzin.</source>
        <translation>First type your passphrase.</translation>
    </message>
</context>
<context>
    <name>WaysOutPage</name>
    <message>
        <source>Dank je dat je het zegt. Wat is nu fijn?</source>
        <translation>Thank you for saying it. What would be nice now?</translation>
    </message>
    <message>
        <source>Even pauze</source>
        <translation>A short break</translation>
    </message>
    <message>
        <source>Iets anders doen</source>
        <translation>Do something else</translation>
    </message>
    <message>
        <source>Rustig afronden</source>
        <translation>End calmly</translation>
    </message>
    <message>
        <source>Lichter praten</source>
        <translation>Talk about lighter things</translation>
    </message>
    <message>
        <source>Even niets, samen stil zijn</source>
        <translation>Nothing for a bit, being quiet together</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>%1 van %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Welkom. Kijk naar elkaar, niet naar het scherm.</source>
        <translation>Welcome. Look at each other, not at the screen.</translation>
    </message>
    <message>
        <source>Gesprekshulp helpt je door één gesprek met een jongere, stap voor stap.</source>
        <translation>Gesprekshulp helps you through one talk with a young person, step by step.</translation>
    </message>
    <message>
        <source>Je luistert. Je bent geen hulpverlener en je hoeft niets op te lossen.</source>
        <translation>You listen. You are not a professional, and you don&apos;t have to solve anything.</translation>
    </message>
    <message>
        <source>Doe eerst de training van je organisatie. Die kan dit niet vervangen.</source>
        <translation>Do your organisation&apos;s training first. This can&apos;t replace it.</translation>
    </message>
    <message>
        <source>Dit kan altijd.</source>
        <translation>You can do this at any time.</translation>
    </message>
    <message>
        <source>Dit is te zwaar: samen naar een volwassene.</source>
        <translation>This is too heavy: go to an adult together.</translation>
    </message>
    <message>
        <source>Het scherm verbergen, en weer terug.</source>
        <translation>Hide the screen, and bring it back.</translation>
    </message>
    <message>
        <source>Een stap terug.</source>
        <translation>One step back.</translation>
    </message>
    <message>
        <source>Overslaan, pauze of stoppen mag altijd. Niemand hoeft dat uit te leggen.</source>
        <translation>Skipping, a pause or stopping is fine at any time. No reasons asked.</translation>
    </message>
    <message>
        <source>Wat jullie zeggen wordt niet bewaard.</source>
        <translation>What you two say is not kept.</translation>
    </message>
    <message>
        <source>Het luistert niet mee en werkt zonder internet.</source>
        <translation>It doesn&apos;t listen in, and it works without internet.</translation>
    </message>
    <message>
        <source>De laptop onthoudt alleen waar jullie zijn, tot het gesprek klaar is.</source>
        <translation>The laptop only remembers where you are, until the talk is done.</translation>
    </message>
    <message>
        <source>Naar het begin</source>
        <translation>To the start</translation>
    </message>
    <message>
        <source>Even proberen (2 minuten)</source>
        <translation>Try it out (2 minutes)</translation>
    </message>
    <message>
        <source>Volwassene invullen</source>
        <translation>Fill in an adult</translation>
    </message>
    <message>
        <source>%1 staat in de instellingen als volwassene. Zo weet je wie je kunt bellen.</source>
        <translation>%1 is the adult in the settings. So you know whom you can call.</translation>
    </message>
    <message>
        <source>Vul eerst in de instellingen in welke volwassene je kunt bellen.</source>
        <translation>First fill in, in the settings, which adult you can call.</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Gesprekshulp</source>
        <translation>Gesprekshulp</translation>
    </message>
    <message>
        <source>Pauze</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>ZoomButtons</name>
    <message>
        <source>Smaller</source>
        <translation>Narrower</translation>
    </message>
    <message>
        <source>Breder</source>
        <translation>Wider</translation>
    </message>
</context>
<context>
    <name>_Debrief</name>
    <message>
        <source>OEFENEN · %1</source>
        <translation>PRACTICE · %1</translation>
    </message>
    <message>
        <source>Nabespreking</source>
        <translation>Talking it over</translation>
    </message>
    <message>
        <source>Op dit blad komen geen namen van wie speelde.</source>
        <translation>This sheet has no names of those who played.</translation>
    </message>
    <message>
        <source>Wat er gebeurde</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Wat jullie samen zagen</source>
        <translation>What you saw together</translation>
    </message>
    <message>
        <source>Het gaat over dit gesprek, niet over een persoon.</source>
        <translation>It is about this talk, not about a person.</translation>
    </message>
    <message>
        <source>De vragen</source>
        <translation>The questions</translation>
    </message>
    <message>
        <source>Eerst wat je zag en hoorde, dan wat je ervan vindt. Overslaan mag.</source>
        <translation>First what you saw and heard, then what you think of it. Skipping is okay.</translation>
    </message>
</context>
<context>
    <name>_Sheets</name>
    <message>
        <source>OEFENEN · %1</source>
        <translation>PRACTICE · %1</translation>
    </message>
    <message>
        <source>Blad van de coach</source>
        <translation>Sheet for the coach</translation>
    </message>
    <message>
        <source>Goed om vooraf te weten</source>
        <translation>Good to know beforehand</translation>
    </message>
    <message>
        <source>Wat je hier oefent</source>
        <translation>What you practise here</translation>
    </message>
    <message>
        <source>Voor jou</source>
        <translation>For you</translation>
    </message>
    <message>
        <source>Stoppen mag altijd, ook voor jou.</source>
        <translation>You too can stop at any time.</translation>
    </message>
    <message>
        <source>Zeg &apos;stop&apos;, en het spel is klaar. Ook &apos;dit is te zwaar&apos; hoort bij het oefenen.</source>
        <translation>Say &apos;stop&apos;, and the role-play is over. &apos;This is too heavy&apos; is part of practising too.</translation>
    </message>
    <message>
        <source>%1, %2 jaar</source>
        <translation>%1, age %2</translation>
    </message>
    <message>
        <source>Blad van wie de jongere speelt</source>
        <translation>Sheet for whoever plays the young person</translation>
    </message>
    <message>
        <source>Stoppen mag altijd. Zeg &apos;stop&apos;, en je bent meteen weer jezelf.</source>
        <translation>You can stop at any time. Say &apos;stop&apos;, and you are yourself again at once.</translation>
    </message>
    <message>
        <source>Speel nooit een echt verhaal, niet van jezelf en niet van een ander.</source>
        <translation>Don&apos;t play a real story: not your own, and not someone else&apos;s.</translation>
    </message>
    <message>
        <source>Zo ben je</source>
        <translation>How you are</translation>
    </message>
    <message>
        <source>Je eerste zin</source>
        <translation>Your first sentence</translation>
    </message>
    <message>
        <source>Wat eronder zit</source>
        <translation>What lies beneath</translation>
    </message>
    <message>
        <source>Dat vertel je niet zomaar.</source>
        <translation>You don&apos;t tell that easily.</translation>
    </message>
    <message>
        <source>Zo beweegt je toon</source>
        <translation>How your tone moves</translation>
    </message>
    <message>
        <source>Dit maakt je opener</source>
        <translation>What helps you open up</translation>
    </message>
    <message>
        <source>Dit doet je dichtklappen</source>
        <translation>What makes you close up</translation>
    </message>
    <message>
        <source>Voor de trainer</source>
        <translation>For the trainer</translation>
    </message>
    <message>
        <source>Briefjes voor onderweg</source>
        <translation>Slips for on the way</translation>
    </message>
    <message>
        <source>Knip ze los. Geef er één aan wie de jongere speelt, als het past. Geen is ook goed.</source>
        <translation>Cut them apart. Give one to whoever plays the young person, if it fits. None is good too.</translation>
    </message>
    <message>
        <source>Rollenspel %1, ongeveer %2 minuten, alleen met een trainer erbij</source>
        <translation>Role-play %1, about %2 minutes, only with a trainer there</translation>
    </message>
    <message>
        <source>Rollenspel %1, ongeveer %2 minuten</source>
        <translation>Role-play %1, about %2 minutes</translation>
    </message>
</context>
</TS>
