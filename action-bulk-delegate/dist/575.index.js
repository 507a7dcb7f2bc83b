export const id = 575;
export const ids = [575];
export const modules = {

/***/ 575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LedgerError: () => (/* binding */ LedgerError),
/* harmony export */   openLedger: () => (/* binding */ openLedger)
/* harmony export */ });
/* harmony import */ var _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(799);
/* harmony import */ var _shared_action_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24);




// .build/action-bulk-delegate/compiled/action-bulk-delegate/src/ledger.js
/** The ledger cannot be written: nothing more may be sent. */
var LedgerError = class extends _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
	name = "LedgerError";
};
/** Opens the file for appending. */
function openLedger(path) {
	const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.openSync)(path, "a");
	let failure;
	return {
		get failure() {
			return failure;
		},
		append(...lines) {
			if (failure) throw failure;
			try {
				writeAll(file, Buffer.from(lines.map((line) => `${(0,_shared_action_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E)(JSON.stringify(line))}\n`).join("")));
				(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.fsyncSync)(file);
			} catch (cause) {
				const code = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown error";
				failure = new LedgerError(`The ledger ${path} cannot be written (${code}): sending was stopped`, {
					hint: "Nothing was sent that the ledger does not know. Make room on the disk and run again with resume-from.",
					cause
				});
				throw failure;
			}
		}
	};
}
function writeAll(file, bytes) {
	for (let at = 0; at < bytes.length;) at += (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.writeSync)(file, bytes, at);
}



/***/ })

};
