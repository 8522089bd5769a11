import { Field, ID, ObjectType } from "type-graphql";
import { Mass } from "../../platform/graphql/quantities.type.js";
import { ProjectType } from "../catalogue/index.js";
import { CreditBatchType } from "./credit-batch.type.js";
import type {
	AllocationRetirement,
	AllocationView,
} from "./inventory.types.js";
import { RetirementType } from "./retirement.type.js";
import { SerialRangeType } from "./serial-range.type.js";

@ObjectType("AllocationRetirement", {
	simpleResolvers: true,
	description: "The part of a retirement that is an order's.",
})
export class AllocationRetirementType {
	constructor({ retirement, start, end, serials }: AllocationRetirement) {
		this.retirement = new RetirementType(retirement);
		this.mass = new Mass(end - start);
		this.serials = new SerialRangeType(serials);
	}

	@Field(() => RetirementType, { description: "The retirement." })
	retirement!: RetirementType;

	@Field(() => Mass, { description: "How much of it is the order's." })
	mass!: Mass;

	@Field(() => SerialRangeType, {
		description:
			"The credits that this mass is of; the first and the last may be shared with other orders.",
	})
	serials!: SerialRangeType;
}

@ObjectType("Allocation", {
	simpleResolvers: true,
	description: "Mass of a credit batch that an order holds, to the gram.",
})
export class AllocationType {
	constructor(view: AllocationView) {
		this.id = view.id;
		this.project = new ProjectType(view.project);
		this.batch = new CreditBatchType(view.batch);
		this.mass = new Mass(view.grams);
		this.retired = new Mass(view.retiredGrams);
		this.serials = new SerialRangeType(view.serials);
		this.retirements = view.retirements.map(
			(part) => new AllocationRetirementType(part),
		);
		this.released = view.released;
	}

	@Field(() => ID, { description: "Opaque and sortable." })
	id!: string;

	@Field(() => ProjectType, { description: "Project of the credits." })
	project!: ProjectType;

	@Field(() => CreditBatchType, { description: "The batch." })
	batch!: CreditBatchType;

	@Field(() => Mass, { description: "Mass that the order holds of it." })
	mass!: Mass;

	@Field(() => Mass, { description: "How much of that is retired." })
	retired!: Mass;

	@Field(() => SerialRangeType, {
		description:
			"The credits that the mass is of; the first and the last may be shared with other orders.",
	})
	serials!: SerialRangeType;

	@Field(() => [AllocationRetirementType], {
		description: "Retirements of it, in order of the serial numbers.",
	})
	retirements!: AllocationRetirementType[];

	@Field(() => Boolean, {
		description: "Whether the order gave it back; it then claims nothing.",
	})
	released!: boolean;
}
