/** Never by default, anywhere: no offset makes a device or a company these. Courts struck several down (SE 2023, DE 2025). */
export const NEVER: readonly string[] = [
	"carbon neutral",
	"climate neutral",
	"CO2 neutral",
	"neutral",
	"carbon neutrality",
	"climate neutrality",
	"net zero",
	"zero carbon",
	"zero emission",
	"zero emissions",
	"emission free",
	"compensated product",
	"compensated device",
	"UN certified",
	"certified by the UN",
	"certified by DEKRA",
	"DEKRA certified",
	"off the road",
	// As they would be written in translations.
	"klimaneutral",
	"CO2 neutralt",
	"klimatneutral",
	"klimatneutralt",
	"klimanøytral",
	"klimanøytralt",
	"klimaneutralt",
	"hiilineutraali",
	"ilmastoneutraali",
	"neutre en carbone",
	"neutralité carbone",
	"zéro émission",
	"klimaatneutraal",
	"CO2 neutraal",
	"neutro en carbono",
];

/**
 * EU Directive 2024/825, since 27 September 2026: no claim that a product has a neutral, reduced or positive impact because of
 * offsetting, no generic environmental claim, no sustainability label without a certification scheme.
 */
export const EU_2024_825: readonly string[] = [
	"carbon positive",
	"climate positive",
	"carbon negative",
	"climate negative",
	"climate compensated",
	"carbon compensated",
	"CO2 compensated",
	"carbon free",
	"reduced climate impact",
	"reduced carbon footprint",
	"reduced CO2",
	"limited CO2 footprint",
	"climate friendly",
	"environmentally friendly",
	"eco friendly",
	"green product",
	"green device",
	"sustainable product",
	"sustainable device",
	"klimakompensiert",
	"klimafreundlich",
	"klimatkompenserad",
	"klimatkompenserat",
	"klimakompenseret",
	"klimakompensert",
	"compensé carbone",
	"ilmastokompensoitu",
];

/** France, code de l'environnement L.229-68, also between businesses: without an ISO 14067 balance and a ten-year trajectory. */
export const FRANCE_L229_68: readonly string[] = [
	"zéro carbone",
	"zéro net",
	"bilan carbone nul",
	"climatiquement neutre",
	"intégralement compensé",
	"100 % compensé",
	"100% compensated",
	"fully compensated",
];

/** UK ASA/CAP: unqualified absolute claims. */
export const UK_CAP: readonly string[] = [
	"carbon positive",
	"climate positive",
	"carbon negative",
	"carbon free",
	"eco friendly",
	"environmentally friendly",
];
