"""The Dutch words of `gesprekshulp --help`; apart from the other sentences, for the window must not wait for those."""

HELP = {
    "program": "Een rustig venster voor een gesprek. Zonder opdracht gaat het venster open.",
    "data": "bewaar instellingen in deze map",
    "content": "lees kaarten en teksten uit deze map",
    "check": "kijk kaarten en andere teksten na: een zin voor elk punt",
    "paths": "een kaartenbestand, een ander tekstbestand, een vertaling, of een map ermee",
    "cards": "geef alles wat er is, om na te kijken of ergens anders te gebruiken",
    "json": "alle teksten als JSON",
    "csv": "de kaarten als tabel voor een rekenblad (puntkomma's, UTF-8 met BOM)",
    "language": "nl (als je niets kiest), nl_BE of en",
}
