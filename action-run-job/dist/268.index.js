export const id = 268;
export const ids = [268];
export const modules = {

/***/ 268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  outputsOf: () => (/* binding */ outputsOf)
});

;// CONCATENATED MODULE: ./.build/action-run-job/shaken/shared/action/files/documents/lossless-json.js
// .build/action-run-job/compiled/shared/action/files/documents/lossless-json.js
/**
* Parses JSON like `JSON.parse`, but preserves numbers that JavaScript would round or shorten as they are written: ids of
* twenty digits, or `1.10`. `JSON.stringify` writes them back unchanged.
*/
function losslessJson(source) {
	const keepDigits = (_, value, context) => {
		const digits = context?.source;
		return typeof value === "number" && digits !== void 0 && String(value) !== digits && rawJSON ? rawJSON(digits) : value;
	};
	try {
		return JSON.parse(source, keepDigits);
	} catch (error) {
		if (error instanceof SyntaxError) throw error;
		return JSON.parse(source);
	}
}
/** Newer than the types: https://tc39.es/proposal-json-parse-with-source/ */
const { rawJSON, isRawJSON } = JSON;


;// CONCATENATED MODULE: ./.build/action-run-job/shaken/action-run-job/src/report/outputs.js


// .build/action-run-job/compiled/action-run-job/src/report/outputs.js
/** The outputs of the step, named as in action.yml. The files are set before the Job starts. */
function outputsOf({ ending, answer, isComplete, json, durationSeconds }) {
	return {
		status: ending.status,
		conclusion: ending.conclusion,
		failureReason: ending.reason ?? "",
		output: answer,
		outputComplete: isComplete,
		json: json ? { toJSON: () => losslessJson(json.source) } : "",
		durationSeconds,
		requestId: ending.request?.id ?? "",
		request: ending.request ?? ""
	};
}



/***/ })

};
