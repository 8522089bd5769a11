import {
	Alert,
	Badge,
	Button,
	Card,
	type CSSVariablesResolver,
	createTheme,
	type MantineColorsTuple,
	Modal,
	NavLink,
	Paper,
	Table,
	Tooltip,
} from "@mantine/core";

const forest: MantineColorsTuple = [
	"#f0f7f3",
	"#dfeee6",
	"#bcdccb",
	"#93c7ab",
	"#67ae88",
	"#43956a",
	"#2b7d54",
	"#1d6643",
	"#144f34",
	"#0c3825",
];
const ochre: MantineColorsTuple = [
	"#fdf7e9",
	"#f8ecd0",
	"#f0d8a0",
	"#e7c26c",
	"#dcab44",
	"#c9932b",
	"#a97719",
	"#855c10",
	"#67470c",
	"#483108",
];
const ink: MantineColorsTuple = [
	"#dbe3df",
	"#b9c5bf",
	"#93a29b",
	"#6b7b74",
	"#42524b",
	"#31403a",
	"#22302a",
	"#17221d",
	"#101915",
	"#0a110e",
];
const slate: MantineColorsTuple = [
	"#f6f8f7",
	"#eef2f0",
	"#e1e8e4",
	"#cfd8d3",
	"#b3bfb9",
	"#8b9a93",
	"#5c6b64",
	"#455049",
	"#2f3833",
	"#1a211d",
];

/** The product's look: ink and forest green on quiet paper, ochre for what is not settled yet. Text keeps 4.5:1 on its ground in both schemes. */
export const theme = createTheme({
	primaryColor: "forest",
	primaryShade: { light: 7, dark: 6 },
	autoContrast: true,
	luminanceThreshold: 0.36,
	black: "#14201a",
	colors: { forest, ochre, dark: ink, gray: slate },
	fontFamily:
		'"Inter Variable", system-ui, -apple-system, "Segoe UI", sans-serif',
	fontFamilyMonospace:
		'ui-monospace, "SF Mono", "Cascadia Mono", "DejaVu Sans Mono", monospace',
	headings: {
		fontWeight: "640",
		sizes: {
			h1: { fontSize: "1.75rem", lineHeight: "1.2" },
			h2: { fontSize: "1.2rem", lineHeight: "1.3" },
			h3: { fontSize: "1rem", lineHeight: "1.4" },
		},
	},
	defaultRadius: "md",
	radius: { xs: "3px", sm: "5px", md: "8px", lg: "12px", xl: "18px" },
	cursorType: "pointer",
	respectReducedMotion: true,
	components: {
		Alert: Alert.extend({ defaultProps: { variant: "light" } }),
		Badge: Badge.extend({
			defaultProps: { variant: "light", radius: "sm" },
			styles: {
				root: {
					textTransform: "none",
					fontWeight: 600,
					height: "auto",
					minHeight: "var(--badge-height)",
				},
				// A state that is cut off may be read as another one.
				label: { whiteSpace: "normal", lineHeight: 1.3 },
			},
		}),
		Button: Button.extend({ styles: { label: { fontWeight: 600 } } }),
		Card: Card.extend({
			defaultProps: { withBorder: true, padding: "lg", radius: "lg" },
		}),
		Modal: Modal.extend({ defaultProps: { centered: true, radius: "lg" } }),
		NavLink: NavLink.extend({ defaultProps: { variant: "subtle" } }),
		Paper: Paper.extend({ defaultProps: { radius: "lg" } }),
		Table: Table.extend({ defaultProps: { verticalSpacing: "sm" } }),
		Tooltip: Tooltip.extend({
			defaultProps: { events: { hover: true, focus: true, touch: true } },
		}),
	},
});

/** Colours that carry a meaning, named for it; charts, bars and badges all take theirs here. */
export const cssVariables: CSSVariablesResolver = () => ({
	variables: {
		"--tt-header": "#0d2a1f",
	},
	light: {
		"--mantine-color-body": "#f6f8f7",
		"--mantine-color-dimmed": "#56645d",
		"--mantine-color-error": "#b42318",
		"--tt-surface": "#ffffff",
		"--tt-line": "#dfe6e2",
		"--tt-retired": "#1d6643",
		"--tt-allocated": "#cf9a35",
		"--tt-covered": "#67ae88",
		"--tt-uncovered": "#b9c4be",
		"--tt-stage-manufacturing": "#144f34",
		"--tt-stage-transport": "#43956a",
		"--tt-stage-use": "#cf9a35",
		"--tt-stage-end-of-life": "#8b9a93",
	},
	dark: {
		"--mantine-color-body": "#0d1411",
		"--mantine-color-dimmed": "#9fafa7",
		"--mantine-color-error": "#ff8f85",
		"--tt-surface": "#151f1a",
		"--tt-line": "#2a3832",
		"--tt-retired": "#4bb07c",
		"--tt-allocated": "#dcab44",
		"--tt-covered": "#2f7f57",
		"--tt-uncovered": "#4a5a53",
		"--tt-stage-manufacturing": "#3f9a6b",
		"--tt-stage-transport": "#93c7ab",
		"--tt-stage-use": "#dcab44",
		"--tt-stage-end-of-life": "#6b7b74",
	},
});
