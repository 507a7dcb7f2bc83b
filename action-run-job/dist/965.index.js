export const id = 965;
export const ids = [965];
export const modules = {

/***/ 820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ judgeAnswer),
  F: () => (/* binding */ losslessJson)
});

;// CONCATENATED MODULE: ./.build/action-run-job/shaken/shared/action/files/documents/json-in-text.js
// .build/action-run-job/compiled/shared/action/files/documents/json-in-text.js
const maxChars = 4e6;
/** Among so many candidates there is no telling which one is meant. */
const maxCandidates = 1e3;
const tooMany = `contains more than ${maxCandidates} candidates for JSON`;
/**
* Finds the one JSON value in a text that a person or a model wrote: the whole text, the only code block with JSON, or the
* only object or array between sentences. Part of a truncated or broken value is never taken for the value.
*
* @returns undefined if there is none, or if several differ, because it is unclear which one is meant
*/
function findJson(text) {
	const found = search(text);
	return typeof found === "string" ? void 0 : found;
}
/** Why `findJson` finds nothing, worded to follow "the answer"; undefined if it finds something. */
function whyNoJson(text) {
	const found = search(text);
	return typeof found === "string" ? found : void 0;
}
function search(text) {
	if (text.length > maxChars) return "is too long to search for JSON";
	const whole = parse(text);
	if (whole) return whole;
	const { blocks, prose } = splitBlocks(text);
	if (blocks.length > maxCandidates) return tooMany;
	return searchBlocks(blocks) ?? searchProse(prose);
}
function parse(text) {
	const source = text.trim();
	try {
		return {
			value: JSON.parse(source),
			source
		};
	} catch {
		return;
	}
}
function onlyOne(values) {
	const [first] = values;
	if (!first) return "contains no JSON";
	const forms = new Set(values.map(({ value }) => JSON.stringify(value)));
	return forms.size === 1 ? first : `contains ${forms.size} different JSON values, but only one is expected`;
}
/** Splits fenced code blocks from the text outside them. A closing fence has at least as many marks as the opening one. */
function splitBlocks(text) {
	const blocks = [];
	const prose = [];
	let open;
	const close = () => {
		if (open) blocks.push({
			language: open.language,
			content: open.lines.join("\n")
		});
		open = void 0;
	};
	for (const line of text.split("\n")) {
		const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
		if (open === void 0) {
			if (mark === void 0) prose.push(line);
			else open = {
				mark,
				language: wordBehind(line, mark),
				lines: []
			};
		} else if (mark?.startsWith(open.mark) && line.trim() === mark) close();
		else open.lines.push(line);
	}
	close();
	return {
		blocks,
		prose: prose.join("\n")
	};
}
function wordBehind(line, mark) {
	return (line.trim().slice(mark.length).trim().split(/\s/, 1)[0] ?? "").toLowerCase();
}
/** Blocks marked as JSON win over those without a language. Blocks in other languages are ignored. */
function searchBlocks(blocks) {
	const marked = blocks.filter(({ language }) => /^json/.test(language));
	const plain = blocks.filter(({ language }) => language === "");
	for (const group of [marked, plain]) {
		const values = group.flatMap(({ content }) => parse(content) ?? []);
		if (values.length > 0) return onlyOne(values);
	}
	if (marked.length > 0) return "contains a code block that is not valid JSON";
	return plain.some(({ content }) => /^\s*[{[]/.test(content)) ? "contains a code block that is not valid JSON" : void 0;
}
/** Finds objects and arrays with other text around them. */
function searchProse(text) {
	const values = [];
	let depth = 0;
	const marks = /[{}[\]]|\n\s*\n/g;
	for (let match = marks.exec(text); match; match = marks.exec(text)) {
		const [mark] = match;
		if (mark === "}" || mark === "]") depth = Math.max(0, depth - 1);
		else if (mark !== "{" && mark !== "[") depth = 0;
		else if (!mayBegin(text, match.index)) depth += 1;
		else {
			const end = endOfBrackets(text, match.index);
			const source = text.slice(match.index, end);
			const found = end === void 0 ? void 0 : parse(source);
			if (!found && (mark === "{" || /[{"]/.test(source))) return "contains JSON that is cut off or not valid";
			if (found && depth === 0 && !isFootnote(found)) values.push(found);
			if (values.length > maxCandidates) return tooMany;
			marks.lastIndex = end ?? text.length;
		}
	}
	const substantial = values.filter(({ value }) => !isOfNumbers(value));
	return onlyOne(substantial.length > 0 ? substantial : values);
}
/** Whether the bracket at `start` is followed by something that JSON allows there. Most brackets in prose are not. */
function mayBegin(text, start) {
	const allowed = text[start] === "{" ? /\s*["}]/y : /\s*(?:["{[\]\d-]|true|false|null)/y;
	allowed.lastIndex = start + 1;
	return allowed.test(text);
}
/** Where the bracket that opens at `start` is closed, ignoring strings. */
function endOfBrackets(text, start) {
	const marks = /"(?:[^"\\\n]|\\.)*"?|[{}[\]]/g;
	marks.lastIndex = start;
	let depth = 0;
	for (let match = marks.exec(text); match; match = marks.exec(text)) {
		if (match[0] === "{" || match[0] === "[") depth += 1;
		else if (match[0] === "}" || match[0] === "]") depth -= 1;
		if (depth === 0) return match.index + 1;
	}
}
/** `[1]` refers to a source, and `[ ]` is a checkbox. */
function isFootnote({ value, source }) {
	if (!Array.isArray(value)) return false;
	return value.length === 0 ? source !== "[]" : value.length === 1 && typeof value[0] === "number";
}
/** Also true of an empty list. */
function isOfNumbers(value) {
	if (Array.isArray(value)) return value.every((item) => typeof item === "number");
	return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}


// EXTERNAL MODULE: ./.build/action-run-job/shaken/shared/action/log/text.js
var log_text = __webpack_require__(871);
;// CONCATENATED MODULE: ./.build/action-run-job/shaken/action-run-job/src/report/answer-json.js



// .build/action-run-job/compiled/action-run-job/src/report/answer-json.js
/**
* Finds the JSON value of an answer, and checks it if the workflow expects one. Only the answer of a completed Job is
* checked.
*/
function judgeAnswer({ ending, answer, isComplete }, { expectJson, outputSchema }) {
	const json = findJson(answer);
	if (!(expectJson || outputSchema !== void 0) || ending.conclusion !== "completed") return {
		ending,
		json
	};
	if (!isComplete) return refuse("output-incomplete: the messages of the Job could not be read to the end");
	if (!json) return refuse(`no-json: the answer ${whyNoJson(answer)}`);
	const problems = outputSchema?.check(json.value) ?? [];
	if (problems.length === 0) return {
		ending,
		json
	};
	return refuse(`schema-mismatch: the answer does not fit ${outputSchema?.path}: ${problems.map((one) => (0,log_text/* oneLine */.TN)(one)).join("; ")}`);
	function refuse(reason) {
		return {
			ending: {
				...ending,
				reason
			},
			json
		};
	}
}
/** Parses JSON like `JSON.parse`, but keeps numbers that JavaScript cannot represent. */
function losslessJson(source) {
	const keepDigits = (_, value, context) => {
		const digits = context?.source;
		return typeof value === "number" && digits !== void 0 && String(value) !== digits && rawJson ? rawJson(digits) : value;
	};
	try {
		return JSON.parse(source, keepDigits);
	} catch {
		return JSON.parse(source);
	}
}
/** Newer than the types: https://tc39.es/proposal-json-parse-with-source/ */
const { rawJSON: rawJson } = JSON;



/***/ }),

/***/ 965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   outputsOf: () => (/* binding */ outputsOf)
/* harmony export */ });
/* harmony import */ var _answer_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(820);


// .build/action-run-job/compiled/action-run-job/src/report/outputs.js
/** The outputs of the step, named as in action.yml. The files are set before the Job starts. */
function outputsOf({ ending, answer, isComplete, json, durationSeconds }) {
	return {
		status: ending.status,
		conclusion: ending.conclusion,
		failureReason: ending.reason ?? "",
		output: answer,
		outputComplete: isComplete,
		json: json ? { toJSON: () => (0,_answer_json_js__WEBPACK_IMPORTED_MODULE_0__/* .losslessJson */ .F)(json.source) } : "",
		durationSeconds,
		requestId: ending.request?.id ?? "",
		request: ending.request ?? ""
	};
}



/***/ })

};
