/** An invented news article of some 600 words, in the manner of a news agency. */
export const ARTICLE = `HARVENNA, March 3 (Sample News) — Foreign Minister Ilse Varga met her Tolmenian counterpart, Daud Okonjo, in Harvenna on Tuesday to discuss the fishing dispute that has kept the two neighbours at odds for more than a decade, officials from both countries said.

“We have not agreed on everything, but we have agreed to keep talking,” Varga told reporters after the two-hour session at the old customs house. “That is more than anybody expected a month ago.”

The meeting, the first between the two since Okonjo took office in January, was arranged by the island republic of Serrat, whose ambassador, Pilar Quiñones-Abate, had shuttled between the capitals for weeks, according to three people familiar with the talks who spoke on condition of anonymity because they were not authorised to discuss them.

Okonjo, a former judge, struck a more cautious note. He said that his government would “study every line” of the draft and that nothing would be signed before parliament had been consulted. Asked whether Tolmenia would lift its ban on foreign trawlers, he replied: “Not this week.”

A statement from Varga's ministry said the sides had discussed licences, patrols and the release of eleven crew members who were detained off Cape Morrow last autumn. It described the exchange as frank and constructive. Tolmenia's own account, published an hour later, did not mention the crew, whose families have protested outside the embassy every Friday since November.

“They promised us that our sons would be home by Christmas,” said Teodora Balint, whose youngest, Marek, is among those held. “Now they promise us Easter. I don't believe in holidays any more.”

The dispute goes back to 2011, when a treaty that had divided the Morrow shelf expired and neither side would accept the other's charts. Since then, boats have been rammed, nets cut and, on one occasion, shots fired. Economists at the University of Harvenna estimate that the quarrel has cost the region $340 million, roughly 4.5% of what its ports earned over the period.

Defence Minister Anselm Rook, who is not known for diplomacy, had said last week that the navy was ready to escort fishermen “to the very beach” if necessary. Varga's spokeswoman, Lene Aubert, declined to comment on the remark, but a senior diplomat said the minister had been told by Prime Minister Oskar Teller to leave the matter to his colleague.

Teller himself spoke by telephone on Sunday with Tolmenia's president, Amara Sissoko, who, her office said, had stressed the need for patience. The call lasted about twenty minutes and was followed by a letter, the contents of which have not been made public. Sissoko is expected to visit Harvenna in May; the two leaders last met in person at the coastal summit in Port Selwyn in September.

Opposition politicians in both countries were quick to criticise the talks. “The minister went to the table with empty hands and came back with empty pockets,” wrote Rurik Haldane, who leads the Coastal Party, in a post that was shared widely. In Tolmenia, the fishermen's union warned that any licence sold to a foreigner would be met with a strike, its chairman, Femi Adeyo-Lund, told the state broadcaster.

Analysts say that the next few weeks will be decisive. “What matters isn't the map, it's the calendar,” said Dr. Henrike Sand, who teaches maritime law at the naval academy. “If they don't initial something before the spawning season begins in mid-April, the boats will go out anyway, and then the admirals will be in charge.”

The two ministers agreed to meet again on March 24, this time in Tolmenia's capital, Ostrava Bay. Quiñones-Abate, who stood between them for the photographs, would not say who had asked for the second meeting. “Both,” she said, smiling. “And neither.”`;
