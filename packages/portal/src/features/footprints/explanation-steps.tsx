import classes from "./explanation-steps.module.css";

interface ExplanationStepsProps {
	/** The method's sentences, in its order; they are English in every language. */
	sentences: readonly string[];
}

/** How a figure was worked out, step by step, with the grams of each. */
export function ExplanationSteps({ sentences }: ExplanationStepsProps) {
	return (
		<ol className={classes.steps} lang="en">
			{sentences.map((sentence, index) => (
				<li key={`${index} ${sentence}`}>{sentence}</li>
			))}
		</ol>
	);
}
