import type { DemoCreditBatch } from "./demo.types.js";

/**
 * The demo's stock: parts of blocks that the registries really issued, in their own serial format (CERs as the pair of their
 * first and last unit). Nobody holds them for the demo: they show what a batch looks like, and no retirement of the demo has
 * taken place in a registry. nepal-cookstoves is small, so that it is nearly sold out after the demo's orders.
 */
export const DEMO_CREDIT_BATCHES: readonly DemoCreditBatch[] = [
	{
		key: "andhra-2024",
		projectKey: "andhra-lake-wind",
		serials:
			"19361-940411507-940413006-VCS-VCU-6411-VER-IN-1-1481-01012024-31122024-0",
		quantity: 1500,
		vintage: 2024,
	},
	{
		key: "srepok-2023",
		projectKey: "srepok-solar",
		serials:
			"19367-940594904-940595703-VCS-VCU-842-VER-VN-1-1974-01022023-31122023-0",
		quantity: 800,
		vintage: 2023,
	},
	{
		key: "srepok-2024",
		projectKey: "srepok-solar",
		serials:
			"19366-940585089-940585788-VCS-VCU-842-VER-VN-1-1974-01012024-30042024-0",
		quantity: 700,
		vintage: 2024,
	},
	{
		key: "muara-laboh-2023",
		projectKey: "muara-laboh-geothermal",
		serials: "GS1-1-ID-GS12112-13-2023-30252-1-2000",
		quantity: 2000,
		vintage: 2023,
	},
	{
		key: "san-clemente-cp2",
		projectKey: "san-clemente-hydro",
		serials: "CL-5-39209596-2-2-0-4800 - CL-5-39210795-2-2-0-4800",
		quantity: 1200,
		// CERs carry a commitment period, not a vintage: 2013, the first year of the second one, stands for it.
		vintage: 2013,
	},
	{
		key: "biodigesters-2024",
		projectKey: "cambodia-biodigesters",
		serials: "GS1-1-KH-GS11138-4-2024-30208-1-900",
		quantity: 900,
		vintage: 2024,
	},
	{
		key: "biodigesters-2025",
		projectKey: "cambodia-biodigesters",
		serials: "GS1-1-KH-GS11138-4-2025-30209-1-600",
		quantity: 600,
		vintage: 2025,
	},
	{
		key: "nepal-2023",
		projectKey: "nepal-cookstoves",
		serials: "GS1-1-NP-GS11308-16-2023-30216-1-170",
		quantity: 170,
		vintage: 2023,
	},
	{
		key: "bateke-2022",
		projectKey: "bateke-agroforestry",
		serials:
			"19405-942140518-942140917-VCS-VCU-576-VER-CG-14-2319-01012022-31122022-0",
		quantity: 400,
		vintage: 2022,
	},
	{
		key: "bateke-2023",
		projectKey: "bateke-agroforestry",
		serials:
			"19406-942158406-942158905-VCS-VCU-576-VER-CG-14-2319-01012023-02122023-0",
		quantity: 500,
		vintage: 2023,
	},
	{
		key: "melowind-cp2",
		projectKey: "melowind",
		serials: "UY-5-1232470-2-2-0-9095 - UY-5-1233269-2-2-0-9095",
		quantity: 800,
		vintage: 2013,
	},
	{
		key: "recreio-cp2",
		projectKey: "recreio-landfill",
		serials: "BR-5-178374934-2-2-0-648 - BR-5-178375533-2-2-0-648",
		quantity: 600,
		vintage: 2013,
	},
	{
		key: "barka-2024",
		projectKey: "barka-landfill",
		serials:
			"19363-940535216-940536215-VCS-VCU-785-VER-OM-13-4550-01012024-31122024-0",
		quantity: 1000,
		vintage: 2024,
	},
	{
		key: "family-forest-2025",
		projectKey: "family-forest",
		serials:
			"19357-940303377-940305133-VCS-VCU-576-VER-US-14-4268-01012025-31012025-1",
		quantity: 1757,
		vintage: 2025,
	},
	{
		key: "arusha-2024",
		projectKey: "arusha-water",
		serials: "GS1-1-TZ-GS10718-16-2024-30277-1-500",
		quantity: 500,
		vintage: 2024,
	},
];
