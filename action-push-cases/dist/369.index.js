export const id = 369;
export const ids = [369];
export const modules = {

/***/ 8213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readTable)
/* harmony export */ });
/* harmony import */ var _action_log_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6304);
/* harmony import */ var _action_log_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5368);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3238);




// .build/action-push-cases/compiled/shared/cases/files/table.js
const delimiters = [
	",",
	";",
	"	",
	"|"
];
/** An export may have a title above its header, but not a whole page. */
const maxLinesAboveHeader = 20;
/**
* Reads a text table, as written by RFC 4180 and by programs that do not follow it. One delimiter, from a first line
* `sep=;` or from the header; records end in CRLF, LF or CR, also mixed; there are no comments; blank rows are skipped.
*
* @param isHeader distinguishes the header from titles above it
* @returns undefined if no row is a header
* @throws ActionError that names the line: an unclosed quote, or a row with more cells than the header
*/
async function readTable(text, isHeader) {
	const { parse } = await __webpack_require__.e(/* import() */ 175).then(__webpack_require__.bind(__webpack_require__, 5175));
	const named = /^\ufeff?"?sep=([^\r\n])"?[,;\t|]*(?=[\r\n]|$)/i.exec(text);
	const body = text.slice(named?.[0].length ?? 0).replace(/\r\n?/g, "\n");
	const read = (delimiter, onRow, to) => {
		let lastLine = 0;
		try {
			parse(body, {
				delimiter,
				record_delimiter: "\n",
				relax_column_count: true,
				trim: true,
				skip_empty_lines: true,
				...to !== void 0 && { to },
				on_record: (cells, { lines }) => {
					onRow({
						cells,
						line: lastLine + 1,
						lastLine: lines
					});
					lastLine = lines;
					return null;
				}
			});
		} catch (error) {
			throw asProblem(error, lastLine + 1);
		}
	};
	const found = findHeader(named?.[1] === void 0 ? delimiters : [named[1]], isHeader, read);
	if (!found) return void 0;
	const rows = [];
	read(found.delimiter, (row) => {
		const isBlank = row.cells.every((cell) => cell === "");
		if (row.lastLine > found.header.lastLine && !isBlank) rows.push(checkWidth(row, found));
	});
	return {
		...found,
		rows,
		lines: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOf */ .Dx)(text)
	};
}
/** The delimiter with which the header has most columns. */
function findHeader(candidates, isHeader, read) {
	const found = [];
	let failure;
	for (const delimiter of candidates) {
		let header;
		try {
			read(delimiter, (row) => {
				if (!header && isHeader(row.cells)) header = row;
			}, maxLinesAboveHeader);
		} catch (error) {
			failure = error;
		}
		if (header) found.push({
			delimiter,
			header
		});
	}
	if (found.length === 0 && failure !== void 0) throw failure;
	const [best, second] = found.sort((a, b) => b.header.cells.length - a.header.cells.length);
	if (!(second !== void 0 && second.header.cells.length === best?.header.cells.length) || best.header.cells.length === 1) return best;
	throw new _action_log_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(`line ${best.header.lastLine}: the delimiter could be ${show(best.delimiter)} or ${show(second.delimiter)}. Add a line above the header that says which, for example sep=${best.delimiter}`);
}
/** An extra cell means that some character was wrongly taken for a delimiter, and the cells after it are shifted. */
function checkWidth(row, { header, delimiter }) {
	const width = header.cells.length;
	if (row.cells.slice(width).every((cell) => cell === "")) return row;
	throw new _action_log_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(`line ${row.lastLine} has ${row.cells.length} cells, but the header has ${width}: quote cells that contain ${show(delimiter)}`);
}
function show(delimiter) {
	return delimiter === "	" ? "tab" : JSON.stringify(delimiter);
}
function asProblem(error, line) {
	if (error instanceof _action_log_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ || !(error instanceof Error)) return error;
	if ("code" in error && error.code === "CSV_QUOTE_NOT_CLOSED") return new _action_log_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(`is not valid CSV: a quote in the row that begins on line ${line} is never closed`);
	if ("code" in error && error.code === "CSV_INVALID_CLOSING_QUOTE") return new _action_log_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(`is not valid CSV: text follows a closing quote in the row that begins on line ${line}. Close the quote before it, or double quotes inside a cell`);
	return new _action_log_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(`is not valid CSV: ${(0,_action_log_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(error.message, 200)}`);
}



/***/ }),

/***/ 6369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readLedger: () => (/* reexport safe */ _ledger_resume_js__WEBPACK_IMPORTED_MODULE_2__.SC)
/* harmony export */ });
/* harmony import */ var _files_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3238);
/* harmony import */ var _ledger_ledger_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6142);
/* harmony import */ var _ledger_resume_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3212);
/* harmony import */ var _ledger_item_outcomes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6412);
/* harmony import */ var _delivery_deliver_all_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4846);
/* harmony import */ var _files_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8213);
/* harmony import */ var _ledger_ledger_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1806);
/* harmony import */ var _queue_case_state_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3097);
/* harmony import */ var _queue_read_cases_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9437);
/* harmony import */ var _report_outputs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(318);
/* harmony import */ var _report_reason_table_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5471);















/***/ }),

/***/ 318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ mayHaveSent)
/* harmony export */ });
/* harmony import */ var _ledger_ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1806);


// .build/action-push-cases/compiled/shared/cases/report/outputs.js
/**
* Whether a failed step may have sent something. Without a ledger, nothing was sent; with one, the ledger knows more than the
* step. A `LedgerError` gets here only if the plan could not be written, which happens before the first call.
*/
function mayHaveSent(error, hasLedger) {
	return hasLedger && !(error instanceof _ledger_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .LedgerError */ .o);
}



/***/ }),

/***/ 5471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ reasonTable)
/* harmony export */ });
/* harmony import */ var _action_outputs_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2706);


// .build/action-push-cases/compiled/shared/cases/report/reason-table.js
const maxExamples = 5;
const maxReasons = 50;
/**
* The reasons why items were not done, most frequent first, with a few examples of each; undefined if all were done.
*
* @param nameOf the name of an item in the table. Default: its id
* @param unit what the items are
*/
function reasonTable(itemOutcomes, nameOf = (id) => id, unit = "Cases") {
	const groups = /* @__PURE__ */ new Map();
	for (const [id, { outcome, reason = "unknown reason" }] of itemOutcomes) {
		if (outcome === "done") continue;
		const why = withoutCall(reason);
		const group = groups.get(`${outcome} ${why}`) ?? {
			outcome,
			reason: why,
			ids: []
		};
		group.ids.push(id);
		groups.set(`${outcome} ${why}`, group);
	}
	if (groups.size === 0) return void 0;
	const rows = [...groups.values()].sort((a, b) => b.ids.length - a.ids.length).slice(0, maxReasons).map(({ outcome, reason, ids }) => {
		const examples = ids.slice(0, maxExamples).map((id) => (0,_action_outputs_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(nameOf(id)));
		if (ids.length > maxExamples) examples.push("…");
		return [
			outcome,
			(0,_action_outputs_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeText */ .X1)(reason),
			String(ids.length),
			examples.join(" ")
		];
	});
	return (0,_action_outputs_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)([
		"Result",
		"Reason",
		unit,
		"Examples"
	], rows);
}
/** The reason without the call and its request id, which differ from Case to Case. The ledger has them. */
function withoutCall(reason) {
	return reason.replaceAll(/\b[A-Z]+ \/v\d\/\S+: /g, "").replaceAll(/ \(request [^()]{0,200}\)/g, "");
}



/***/ })

};
