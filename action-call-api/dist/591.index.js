export const id = 591;
export const ids = [591];
export const modules = {

/***/ 591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   summarize: () => (/* binding */ summarize)
/* harmony export */ });
/* harmony import */ var _shared_action_log_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(225);
/* harmony import */ var _shared_action_outputs_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(827);



// .build/action-call-api/compiled/action-call-api/src/report/summary.js
const maxExcerptBytes = 16384;
/** Adds the call, its result, and the start of the response. */
function summarize({ call, status, body, rowCount, durationMs, failure }, summary) {
	const cells = [
		["Status", String(status)],
		...rowCount === void 0 ? [] : [["Rows", formatCount(rowCount)]],
		["Size", formatBytes(body.bytes)],
		["Duration", `${(durationMs / 1e3).toFixed(1)} s`]
	];
	const icon = failure ? "❌" : "✅";
	const reason = failure && (0,_shared_action_log_text_js__WEBPACK_IMPORTED_MODULE_1__/* .splitLines */ .uz)(`${failure.message}\n${failure.hint ?? ""}`).filter(Boolean).map(_shared_action_outputs_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeText */ .X1);
	summary.add([
		`### ${icon} ${(0,_shared_action_outputs_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(call)}`,
		(0,_shared_action_outputs_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(cells.map(([name = ""]) => name), [cells.map(([, value = ""]) => value)]),
		...reason ? [reason.join("<br>\n")] : []
	].join("\n\n"), { priority: 1 });
	if (body.shown !== void 0) summary.add(excerpt(body.shown, rowCount));
}
function excerpt(shown, rowCount) {
	const title = rowCount === void 0 ? "Response" : "First rows";
	const text = (0,_shared_action_log_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clipBytes */ .Wp)(shown, maxExcerptBytes);
	const rest = text.length < shown.length ? "\n\nThe rest is in the file of the output `body-file`." : "";
	return (0,_shared_action_outputs_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(title, (0,_shared_action_outputs_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .fence */ .EU)(text, "json") + rest);
}
function formatCount(count) {
	return count.toLocaleString("en-US");
}
function formatBytes(bytes) {
	if (bytes < 1e3) return `${bytes} bytes`;
	return bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}



/***/ })

};
