/** A range that the record form begins with. */
interface RangeToRecord {
	batchId: string;
	/** As the registry writes it. */
	text: string;
}

/** Addresses of the retirements. */
export const retirementUrls = {
	list: "/operator/retirements",
	create: (range?: RangeToRecord) => {
		const form = "/operator/retirements/new";
		if (!range) return form;
		const { batchId: batch, text: serials } = range;
		return `${form}?${new URLSearchParams({ batch, serials })}`;
	},
};
