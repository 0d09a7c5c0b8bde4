"""Articles for the tests of digests: three on a ferry, two on a library, one on owls."""

from summarizer import Document

FERRY = [
    Document(
        "The ferry Alma ran aground off the island of Brenholm on Monday night with 212 passengers on board.\n\n"
        "Nobody was hurt, the coast guard said. The captain had left the marked channel to avoid a sailing boat. "
        "He told the harbour office that the radar had failed an hour before.\n\n"
        "Divers will look at the hull of the Alma this morning. The crossing to Brenholm stays closed until Thursday.",
        title="Ferry Alma aground off Brenholm",
        date="2026-11-23T22:10:00",
        url="https://coast.example/alma",
    ),
    Document(
        "All 212 passengers of the ferry Alma were taken off the ship by lifeboats on Tuesday morning.\n\n"
        "The ferry Alma ran aground off Brenholm on Monday night when it left the marked channel. "
        "But the coast guard said that the weather was calm. Oil booms were laid around the hull as a precaution.\n\n"
        "The company that runs the ferry Alma is to be asked about the radar, which failed twice in October.",
        title="Passengers of the Alma brought ashore",
        date="2026-11-24T09:00:00",
        url="https://island.example/ashore",
    ),
    Document(
        "A tug will try to pull the ferry Alma off the rocks of Brenholm at high tide.\n\n"
        "The ferry Alma left the marked channel on Monday night to avoid a sailing boat, the captain told the harbour "
        "office. Divers found two cracks in the hull of the Alma. The cracks are longer than a man.\n\n"
        "Shops on Brenholm say that flour and milk will last until Friday.",
        title="Tug to pull the Alma off the rocks",
        date="2026-11-25T12:00:00",
        url="https://coast.example/tug",
    ),
]
LIBRARY = [
    Document(
        "The town library of Karsted lends out tools from January, the council decided.\n\n"
        "Drills, saws and ladders can be borrowed with the same card as books. The library of Karsted spends 9,000 "
        "crowns on the tools. Children need a parent's signature to borrow a saw.",
        title="Karsted library lends tools",
        date="2026-11-24T08:00:00",
        url="https://karsted.example/tools",
    ),
    Document(
        "Readers in Karsted will borrow drills and ladders from their library.\n\n"
        "The council of Karsted decided that the library lends out tools with the same card as books. Two shops for "
        "tools complained about the decision of the council.",
        title="Drills beside the novels",
        date="2026-11-24T18:00:00",
    ),
]
OWLS = Document(
    "Barn owls have come back to the marshes after forty years, ringers report.\n\n"
    "They counted eleven nests in old barns. Mice were plentiful after two mild winters. A barn door left open is "
    "all that an owl asks for.",
    title="Barn owls are back",
    date="2026-11-20",
)
FEED = [*FERRY, *LIBRARY, OWLS]
