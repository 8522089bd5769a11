import { registerEnumType } from "type-graphql";

export enum LifeCycleStageEnum {
	MANUFACTURING = "MANUFACTURING",
	TRANSPORT = "TRANSPORT",
	USE = "USE",
	END_OF_LIFE = "END_OF_LIFE",
}
registerEnumType(LifeCycleStageEnum, {
	name: "LifeCycleStage",
	description: "Part of a device's life.",
	valuesConfig: {
		MANUFACTURING: { description: "Raw materials and manufacturing." },
		TRANSPORT: { description: "Transport to the customer." },
		USE: { description: "Electricity during use." },
		END_OF_LIFE: { description: "Recycling and disposal." },
	},
});
