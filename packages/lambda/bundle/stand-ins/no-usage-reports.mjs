// Stands in for Apollo's report format, a fifth of the bundle, in functions that send no reports.
export const google = undefined;
export const Report = undefined;
export const ReportHeader = undefined;
export const Trace = undefined;
