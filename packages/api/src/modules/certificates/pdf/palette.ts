/** The colours of a certificate; text colours keep a contrast of at least 4.5 to their ground. */
export const PALETTE = {
	ink: "#10231c",
	forest: "#0d3b2e",
	green: "#1f6b4f",
	leaf: "#7fb69c",
	muted: "#55645c",
	ochre: "#8a5a0b",
	hairline: "#cfd9d3",
	wash: "#f3f7f4",
	paper: "#ffffff",
	warning: "#9f1d1d",
} as const;
