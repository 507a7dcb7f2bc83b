export const id = 365;
export const ids = [365];
export const modules = {

/***/ 365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   outputsOf: () => (/* binding */ outputsOf)
/* harmony export */ });
/* harmony import */ var _response_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(844);


// .build/action-call-api/compiled/action-call-api/src/report/outputs.js
/** The outputs of the step, named as in action.yml. */
function outputsOf(outcome) {
	const { status, headers, body, rowCount } = outcome;
	return {
		status,
		headers,
		body: (0,_response_body_js__WEBPACK_IMPORTED_MODULE_0__/* .outputOf */ .jH)(body),
		bodyFile: body.file,
		rowCount: rowCount ?? null
	};
}



/***/ }),

/***/ 844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PD: () => (/* binding */ keepRows),
/* harmony export */   jH: () => (/* binding */ outputOf),
/* harmony export */   kJ: () => (/* binding */ keepBody)
/* harmony export */ });
/* harmony import */ var _shared_action_log_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(225);
/* harmony import */ var _shared_action_log_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(455);



// .build/action-call-api/compiled/action-call-api/src/response/body.js
/** More than an output can hold: the rest is only in the file. */
const maxHeadChars = 2e5;
const maxShownBytes = 262144;
const maxShownRows = 20;
/** Keeps the body of one response. */
async function keepBody(body, { outputFile, secrets }) {
	const bytes = body.byteLength;
	const text = textOf(body);
	if (text === void 0) return {
		file: await outputFile("body.bin", body),
		bytes,
		head: "",
		shown: void 0
	};
	const value = parse(text);
	if (value === void 0) {
		const shown = bytes > maxShownBytes || text.trim() === "" ? void 0 : text;
		return {
			file: await outputFile("body.txt", text),
			bytes,
			head: text.slice(0, maxHeadChars),
			shown
		};
	}
	secrets.find(value);
	const shown = bytes > maxShownBytes ? void 0 : secrets.show(value);
	return {
		file: await outputFile("body.json", text),
		bytes,
		head: text.slice(0, maxHeadChars),
		shown
	};
}
/** Keeps the rows of all pages as one JSON text, one row per line, in the envelope of the pages. */
async function keepRows(pages, { outputFile, secrets }) {
	const kept = {
		head: "",
		bytes: 0,
		count: 0,
		first: []
	};
	async function* write() {
		for await (const text of joinRows(note(pages))) {
			kept.bytes += Buffer.byteLength(text);
			if (kept.head.length < maxHeadChars) kept.head += text.slice(0, maxHeadChars - kept.head.length);
			yield text;
		}
	}
	async function* note(pages) {
		for await (const page of pages) {
			secrets.find(page.rows);
			kept.first.push(...page.rows.slice(0, maxShownRows - kept.first.length));
			kept.count += page.rows.length;
			yield page;
		}
	}
	const file = await outputFile("body.json", write());
	const { head, bytes, count, first } = kept;
	return {
		body: {
			file,
			bytes,
			head,
			shown: secrets.show(first)
		},
		count
	};
}
/** The JSON text of all rows, one piece per page. */
async function* joinRows(pages) {
	let count = 0;
	let first;
	for await (const page of pages) {
		if (first === void 0) yield page.rowsIn === void 0 ? "[" : `{${JSON.stringify(page.rowsIn)}:[`;
		first ??= page;
		yield page.rows.map((row, index) => `${count + index === 0 ? "" : ","}\n${JSON.stringify(row)}`).join("");
		count += page.rows.length;
	}
	yield first?.rowsIn === void 0 ? "\n]\n" : `\n],"total":${count}}\n`;
}
const maxOutputBytes = 65536;
const pointer = "…\n[cut at 64 KiB; the output body-file names a file with the whole text]";
/** The output `body`. Unlike other cut outputs, a long response causes no warning: `body-file` exists for it. */
function outputOf({ head }) {
	return (0,_shared_action_log_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clipBytes */ .Wp)((0,_shared_action_log_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(head), maxOutputBytes, pointer);
}
/** Undefined for bytes that are not UTF-8 text, such as a zip. */
function textOf(bytes) {
	try {
		const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
		return text.includes("\0") ? void 0 : text;
	} catch {
		return;
	}
}
function parse(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}



/***/ })

};
