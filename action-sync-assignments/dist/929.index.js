export const id = 929;
export const ids = [929];
export const modules = {

/***/ 1929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exportSections: () => (/* binding */ exportSections)
/* harmony export */ });
/* harmony import */ var _shared_action_outputs_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9570);


// .build/action-sync-assignments/compiled/action-sync-assignments/src/export/sections.js
const words = {
	new: "🆕 new",
	changed: "✏️ changed",
	unchanged: "unchanged",
	none: "⚠️ not written"
};
/** The export as Markdown. */
function exportSections({ files, warnings }) {
	const count = (change) => files.filter((file) => file.change === change).length;
	const rows = files.map(({ path, assignment, change }) => [
		change === "none" ? "" : (0,_shared_action_outputs_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(path),
		words[change],
		(0,_shared_action_outputs_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeText */ .X1)(assignment)
	]);
	return [
		{
			markdown: `### Assignments exported: ${count("new")} new, ${count("changed")} changed, ${count("unchanged")} unchanged`,
			priority: 9
		},
		...warnings.map((warning) => ({
			markdown: `⚠️ ${(0,_shared_action_outputs_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeText */ .X1)(warning)}`,
			priority: 7
		})),
		...rows.length > 0 ? [{
			markdown: (0,_shared_action_outputs_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)([
				"File",
				"Change",
				"Assignment"
			], rows),
			priority: 8
		}] : [],
		{
			markdown: "The files are in the workspace; nothing is committed. Pins and schedules are those of the user of the API key. Check the files before you commit them.",
			priority: 5
		}
	];
}



/***/ })

};
