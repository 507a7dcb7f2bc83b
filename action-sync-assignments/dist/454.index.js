export const id = 454;
export const ids = [454];
export const modules = {

/***/ 7454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ty: () => (/* binding */ diffBlock),
/* harmony export */   ao: () => (/* binding */ planHashLine),
/* harmony export */   publishReport: () => (/* binding */ publishReport),
/* harmony export */   wv: () => (/* binding */ describeCounts)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5977);


// .build/action-sync-assignments/compiled/shared/action/sync-report.js
/**
* Publishes the report of a sync: in the job summary, in a Markdown file, and on a pull request in the one comment that is
* kept up to date.
*
* @returns the path of the file, which is whole even where summary and comment had to be cut
*/
async function publishReport(action, report) {
	for (const { markdown, ...options } of report.sections) action.summary.add(markdown, options);
	const body = report.sections.map(({ markdown }) => markdown.trim()).join("\n\n");
	const file = await action.outputFile("plan.md", `${body}\n`);
	try {
		await comment(action, report, body);
	} catch (error) {
		if (!action.signal.aborted) throw error;
	}
	return file;
}
/** What it takes is loaded here: a step that has no comment to write, or is refused, starts faster. */
async function comment(action, report, body) {
	const [{ readEventFacts }, { upsertComment }] = await Promise.all([Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 47)), __webpack_require__.e(/* import() */ 974).then(__webpack_require__.bind(__webpack_require__, 6974))]);
	await upsertComment({
		token: report.githubToken ?? "",
		repository: action.repository,
		log: action.log,
		signal: action.signal,
		...action.env["GITHUB_API_URL"] ? { apiUrl: action.env["GITHUB_API_URL"] } : {}
	}, {
		pullRequest: readEventFacts(action).pullRequest?.number,
		action: report.name,
		key: report.key,
		body,
		summaryUrl: action.runUrl || void 0,
		create: report.hasChanges
	});
}
/** `2 to create, 1 unchanged`: what there is none of is left out; `none` where there is nothing. */
function describeCounts(counts) {
	return Object.entries(counts).flatMap(([word, count]) => count > 0 ? `${count} ${word}` : []).join(", ") || "none";
}
/** A line diff under its title, which is Markdown. */
function diffBlock(title, { text, added, removed, omitted }) {
	const rest = omitted > 0 ? `\n\n_${omitted} more lines_` : "";
	return `${title} (+${added} −${removed})\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .fence */ .EU)(text, "diff")}${rest}`;
}
/** The line by which a reviewed plan is applied and no other. */
function planHashLine(hash) {
	return `Plan hash ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(hash)}: pass it as \`expected-plan-hash\` to apply exactly this plan.`;
}



/***/ })

};
