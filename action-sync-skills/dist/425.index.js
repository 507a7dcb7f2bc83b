export const id = 425;
export const ids = [425];
export const modules = {

/***/ 5425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hasChanges: () => (/* binding */ hasChanges),
/* harmony export */   hashOf: () => (/* binding */ hashOf),
/* harmony export */   planOutput: () => (/* binding */ planOutput)
/* harmony export */ });
/* harmony import */ var _shared_action_plan_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1668);


// .build/action-sync-skills/compiled/action-sync-skills/src/plan.js
function hasChanges({ uploads, deletions }) {
	return uploads.length > 0 || deletions.length > 0;
}
/** The plan as other steps read it. */
function planOutput({ uploads, deletions }) {
	return {
		skills: uploads.map(({ action, skill, id, files, uses }) => ({
			name: skill.name,
			action,
			folder: skill.folder,
			id: id ?? null,
			files: files.map(({ path, kind }) => ({
				path,
				change: kind
			})),
			assignments: uses ?? null
		})),
		delete: deletions
	};
}
/** Differs as soon as anything else would be written, or be overwritten. */
function hashOf({ uploads, deletions }) {
	const skills = uploads.map(({ action, skill, id, files }) => ({
		name: skill.name,
		action,
		id: id ?? null,
		files: files.map(({ path, kind, before, after, executable }) => ({
			path,
			kind,
			before,
			after,
			executable
		}))
	}));
	return (0,_shared_action_plan_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .planHash */ .SH)({
		skills,
		delete: deletions
	});
}



/***/ }),

/***/ 1668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ID: () => (/* binding */ checkPlanHash),
/* harmony export */   SH: () => (/* binding */ planHash)
/* harmony export */ });
/* unused harmony exports canonicalJson, isPlainObject */
/* harmony import */ var _virtual_lazy_crypto_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1303);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2067);



// .build/action-sync-skills/compiled/shared/action/plan-hash.js
const maxDepth = 500;
/**
* JSON text that is the same for the same value, in any order of keys: keys sorted by UTF-16 units, no white space,
* properties that are undefined left out.
*
* @throws TypeError for what JSON cannot say (undefined in an array, NaN, a Date, a Map, …) and below 500 levels
*/
function canonicalJson(value) {
	return write(value, 0);
}
function write(value, depth) {
	if (depth > maxDepth) throw new TypeError(`A value is nested more than ${maxDepth} levels deep.`);
	if (value === null || typeof value === "boolean" || typeof value === "string") return JSON.stringify(value);
	if (typeof value === "number" && Number.isFinite(value)) return JSON.stringify(value);
	if (Array.isArray(value)) return `[${value.map((item) => write(item, depth + 1)).join(",")}]`;
	if (!isPlainObject(value)) throw new TypeError(`${String(value)} cannot be written as JSON.`);
	return `{${Object.keys(value).filter((key) => value[key] !== void 0).sort().map((key) => `${JSON.stringify(key)}:${write(value[key], depth + 1)}`).join(",")}}`;
}
/** An object made by `{}` or by parsing, as opposed to an instance of some class. */
function isPlainObject(value) {
	if (typeof value !== "object" || value === null) return false;
	const prototype = Object.getPrototypeOf(value);
	return prototype === Object.prototype || prototype === null;
}
/** `sha256:` and 64 hex digits: what a reviewer approves and an apply can be bound to. */
function planHash(plan) {
	return `sha256:${(0,_virtual_lazy_crypto_js__WEBPACK_IMPORTED_MODULE_1__/* .createHash */ .n)("sha256").update(canonicalJson(plan)).digest("hex")}`;
}
/**
* Refuses to go on with another plan than the one that was reviewed.
*
* @param expected the input `expected-plan-hash`; undefined accepts any plan
* @throws ActionError that names both hashes
*/
function checkPlanHash(expected, actual) {
	if (expected === void 0) return;
	if (!/^sha256:[0-9a-f]{64}$/i.test(expected.trim())) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ("expected-plan-hash is no plan hash: sha256: and 64 hexadecimal digits are expected.", { hint: "Pass the output plan-hash of the step that made the plan." });
	if (expected.trim().toLowerCase() === actual) return;
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(`The plan is not the one that was reviewed: its hash was ${expected.trim()}, now it is ${actual}. Nothing was written.`, { hint: "The files or what is live have changed since. Run the action in plan mode, review the new plan, and pass its plan-hash." });
}



/***/ })

};
