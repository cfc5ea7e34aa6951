/**
 * News agencies and outlets whose names say nothing of what they are, folded and without dots. Own list, from what
 * datelines of the world's press name.
 */
export const AGENCIES: ReadonlySet<string> = new Set(
  `reuters|ap|associated press|afp|agence france-presse|dpa|ansa|efe|tass|itar-tass|interfax|ria novosti|xinhua|kyodo|jiji|yonhap|anadolu|aa|irna|tasnim|fars|isna|mehr|sana|wafa|petra|mena|spa|wam|qna|kuna|nna|map|aps|tap|pti|ani|ians|app|bss|upi|bloomberg|belga|anp|ntb|tt|ritzau|stt|apa|pap|čtk|ctk|tasr|mti|agerpres|bta|tanjug|hina|sta|ukrinform|unian|belta|armenpress|azertac|interpress|kazinform|antara|bernama|vna|kcna|cna|aap|lusa|telam|andina|agencia brasil|notimex|prensa latina|nan|apa|ena|gna|kna|sapa|panapress|bbc|cnn|nbc|cbs|abc|pbs|npr|msnbc|fox|sky|itv|rte|rtl|ard|zdf|orf|srf|rai|rtve|rtp|nos|nrk|svt|dr|yle|vrt|rtbf|tvp|nhk|kbs|cctv|cgtn|al jazeera|al-jazeera|al arabiya|al-arabiya|al mayadeen|al-manar|france 24|franceinfo|euronews|politico|axios|haaretz|ynet|kan|walla|maariv|der spiegel|spiegel|die zeit|bild|le monde|libération|el país|el mundo|la repubblica|corriere della sera|kommersant|izvestia|meduza|asahi shimbun|yomiuri shimbun|global times|people's daily|folha|o globo|clarín|la nación|el universal|vesti|rt|sputnik`.split(
    '|',
  ),
);
