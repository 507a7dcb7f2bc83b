export const id = 814;
export const ids = [814];
export const modules = {

/***/ 7814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   caseLines: () => (/* binding */ caseLines),
/* harmony export */   resultLines: () => (/* binding */ resultLines)
/* harmony export */ });
// .build/action-push-cases/compiled/action-push-cases/src/report/files.js
/** A line of JSON for each row: where it stands, what became of it, and its Case. */
function* caseLines({ rows, fates, caseIds, existing, isDryRun }) {
	const known = new Set(existing);
	for (const [id, { place, key, item }] of rows) {
		const { fate = "planned", reason } = fates.get(id) ?? {};
		const what = known.has(id) ? "existing" : fate === "done" ? "created" : isDryRun ? "planned" : fate;
		const caseId = caseIds.get(id);
		yield `${JSON.stringify({
			row: place,
			key,
			title: item.title,
			what,
			...caseId !== void 0 && { case_id: caseId },
			...reason !== void 0 && what !== "created" && what !== "existing" && { reason }
		})}\n`;
	}
}
/** A line of JSON for each Case that was waited for: its row, how it stands, its last Job and what that said last. */
function* resultLines({ rows, caseIds, results }) {
	if (!results) return;
	for (const [id, caseId] of caseIds) {
		const row = rows.get(id);
		const state = results.states.get(caseId);
		const job = results.jobs.get(caseId);
		yield `${JSON.stringify({
			row: row?.place ?? "",
			key: row?.key ?? "",
			case_id: caseId,
			title: row?.item.title ?? "",
			status: state?.display_status ?? "gone",
			run_id: job ?? null,
			answer: job !== void 0 && results.answers.get(job) || null
		})}\n`;
	}
}



/***/ })

};
