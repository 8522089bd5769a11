import { useFormatter } from "../format/use-formatter";
import { Mass } from "./mass";

interface SignedMassProps {
	/** Whole grams; below 0 for less. */
	grams: number;
	unit?: "auto" | "kg" | "t";
}

/** A change of a mass of CO2e, with its sign. */
export function SignedMass({ grams, unit }: SignedMassProps) {
	const sign = useFormatter().number(Math.sign(grams), {
		signDisplay: "exceptZero",
	});
	return (
		<span style={{ whiteSpace: "nowrap" }}>
			{sign.replace(/\d/, "")}
			<Mass grams={Math.abs(grams)} unit={unit} />
		</span>
	);
}
