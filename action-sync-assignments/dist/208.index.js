export const id = 208;
export const ids = [208];
export const modules = {

/***/ 6208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   outputsOf: () => (/* binding */ outputsOf)
/* harmony export */ });
/* harmony import */ var _live_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9510);
/* harmony import */ var _plan_item_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4892);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6102);




// .build/action-sync-assignments/compiled/action-sync-assignments/src/outputs.js
/** What was done, and what was found. */
function outputsOf({ mode, items, problems, removed, hash, outcomes = [] }) {
	const names = (isWanted) => items.filter(isWanted).map(({ name }) => name);
	return {
		synced: outcomes.filter(({ error }) => error === void 0).map(({ item }) => item.name),
		unchanged: names(({ action, isDrifted }) => action === "unchanged" && !isDrifted),
		skipped: names(({ action }) => action === "skip"),
		failed: (0,_run_js__WEBPACK_IMPORTED_MODULE_1__.failedNames)(problems, items, outcomes),
		removed,
		drifted: names((item) => item.isDrifted || mode === "drift" && (0,_plan_item_js__WEBPACK_IMPORTED_MODULE_0__.isChange)(item)),
		revisions: Object.fromEntries([...items.flatMap(({ name, agentId, live }) => revision(name, agentId, live)), ...outcomes.flatMap(({ item, agentId, build }) => revision(item.name, agentId, build))]),
		plan: items.filter((item) => item.action !== "unchanged" || item.isDrifted).map(planned),
		planHash: hash
	};
}
function revision(name, agentId, build) {
	if (!build || agentId === void 0) return [];
	const number = build.revision_number ?? null;
	return [[name, {
		"agent-id": agentId,
		"revision-id": build.id,
		"revision-number": number,
		live: (0,_live_js__WEBPACK_IMPORTED_MODULE_2__/* .isLive */ .DG)(build)
	}]];
}
function planned({ name, file, action, agentId, assignment, live, isDrifted, changes, problems }) {
	return {
		name,
		file,
		action: isDrifted ? "drifted" : action,
		"agent-id": agentId ?? null,
		assignment,
		"live-revision": live?.revision_number ?? null,
		changes: changes?.changes.map(({ path, kind }) => ({
			path,
			kind
		})) ?? [],
		problems: problems.map(({ line, message }) => ({
			line: line ?? null,
			message
		}))
	};
}



/***/ })

};
