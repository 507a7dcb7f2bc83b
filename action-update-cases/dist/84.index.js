export const id = 84;
export const ids = [84];
export const modules = {

/***/ 84:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mayHaveSent: () => (/* reexport */ mayHaveSent),
  outcomesOnFailure: () => (/* reexport */ outcomesOnFailure),
  outputsOf: () => (/* binding */ outputsOf)
});

// EXTERNAL MODULE: ./.build/action-update-cases/shaken/shared/cases/ledger/item-outcomes.js
var item_outcomes = __webpack_require__(743);
// EXTERNAL MODULE: ./.build/action-update-cases/shaken/shared/cases/ledger/ledger.js
var ledger = __webpack_require__(751);
;// CONCATENATED MODULE: ./.build/action-update-cases/shaken/shared/cases/report/outputs.js



// .build/action-update-cases/compiled/shared/cases/report/outputs.js
/** The outputs of every action on many Cases. The count of what it did has its own name. */
async function bulkOutputs(requestedCount, itemOutcomes, outputFile) {
	const { skipped, failed, ambiguous } = (0,item_outcomes/* countOutcomes */.XF)(itemOutcomes);
	return {
		requestedCount,
		skippedCount: skipped,
		failedCount: failed,
		ambiguousCount: ambiguous,
		failedCaseIdsFile: await outputFile("failed-case-ids.txt", (0,item_outcomes/* idsOf */.UX)(itemOutcomes, "failed").map((id) => `${id}\n`).join(""))
	};
}
/**
* Whether a failed step may have sent something. Without a ledger, nothing was sent; with one, the ledger knows more than the
* step. A `LedgerError` gets here only if the plan could not be written, which happens before the first call.
*/
function mayHaveSent(error, hasLedger) {
	return hasLedger && !(error instanceof ledger/* LedgerError */.o);
}
/**
* The known results of a step that failed.
*
* @param isInDoubt see {@link mayHaveSent}
*/
function outcomesOnFailure({ listed, history }, isInDoubt) {
	const outcome = isInDoubt ? "ambiguous" : "failed";
	const itemOutcomes = new Map(listed?.ids.map((id) => [id, { outcome }]));
	for (const [id, state] of history?.itemStates ?? []) if (state.outcome === "planned") itemOutcomes.set(id, { outcome });
	else itemOutcomes.set(id, state.outcome === "unconfirmed" ? { outcome: "ambiguous" } : state);
	return itemOutcomes;
}


;// CONCATENATED MODULE: ./.build/action-update-cases/shaken/action-update-cases/src/report/outputs.js



// .build/action-update-cases/compiled/action-update-cases/src/report/outputs.js
/** The outputs, also of a failed step. */
async function outputsOf(requested, itemOutcomes, interruptedRunIds, outputFile) {
	return {
		...await bulkOutputs(requested, itemOutcomes, outputFile),
		updatedCount: (0,item_outcomes/* countOutcomes */.XF)(itemOutcomes).done,
		interruptedRunIds
	};
}



/***/ }),

/***/ 743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   UX: () => (/* binding */ idsOf),
/* harmony export */   XF: () => (/* binding */ countOutcomes)
/* harmony export */ });
/* harmony import */ var _action_log_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(453);
/* harmony import */ var _action_log_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(653);



// .build/action-update-cases/compiled/shared/cases/ledger/item-outcomes.js
function countOutcomes(itemOutcomes) {
	const counts = {
		done: 0,
		skipped: 0,
		failed: 0,
		ambiguous: 0
	};
	for (const { outcome } of itemOutcomes.values()) counts[outcome] += 1;
	return counts;
}
/** The ids with this result, in order. */
function idsOf(itemOutcomes, outcome) {
	return [...itemOutcomes].filter(([, classified]) => classified.outcome === outcome).map(([id]) => id);
}
/** An error message as the reason of a note: one line. */
function reasonOf(error) {
	return (0,_action_log_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)((0,_action_log_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(error), 300);
}



/***/ }),

/***/ 751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ openLedger),
/* harmony export */   o: () => (/* binding */ LedgerError)
/* harmony export */ });
/* harmony import */ var _action_log_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(453);
/* harmony import */ var _action_log_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(451);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24);




// .build/action-update-cases/compiled/shared/cases/ledger/ledger.js
/** The ledger cannot be written: nothing more may be sent. */
var LedgerError = class extends _action_log_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
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
				writeAll(file, Buffer.from(lines.map((line) => `${(0,_action_log_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E)(JSON.stringify(line))}\n`).join("")));
				(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.fsyncSync)(file);
			} catch (cause) {
				const code = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown error";
				failure = new LedgerError(`The ledger ${path} cannot be written (${code}). Sending was stopped.`, {
					hint: "Everything that was sent is in the ledger. Free up disk space, then run again with resume-from.",
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
