export const id = 41;
export const ids = [41];
export const modules = {

/***/ 8041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readCaseFile: () => (/* binding */ readCaseFile)
});

// UNUSED EXPORTS: formatOf

// EXTERNAL MODULE: ./.build/action-bulk-delegate/shaken/shared/action/log/errors.js
var errors = __webpack_require__(5560);
// EXTERNAL MODULE: ./.build/action-bulk-delegate/shaken/shared/cases/files/case-ids.js
var case_ids = __webpack_require__(4906);
// EXTERNAL MODULE: ./.build/action-bulk-delegate/shaken/shared/cases/files/json-cases.js + 2 modules
var json_cases = __webpack_require__(8645);
// EXTERNAL MODULE: ./.build/action-bulk-delegate/shaken/shared/action/log/text.js
var log_text = __webpack_require__(5040);
// EXTERNAL MODULE: ./.build/action-bulk-delegate/shaken/shared/cases/files/text.js + 1 modules
var files_text = __webpack_require__(5205);
;// CONCATENATED MODULE: ./.build/action-bulk-delegate/shaken/shared/cases/files/table.js




// .build/action-bulk-delegate/compiled/shared/cases/files/table.js
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
		lines: (0,files_text/* linesOf */.Dx)(text)
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
	throw new errors/* ActionError */.lZ(`line ${best.header.lastLine}: the delimiter could be ${show(best.delimiter)} or ${show(second.delimiter)}. Add a line above the header that says which, for example sep=${best.delimiter}`);
}
/** An extra cell means that some character was wrongly taken for a delimiter, and the cells after it are shifted. */
function checkWidth(row, { header, delimiter }) {
	const width = header.cells.length;
	if (row.cells.slice(width).every((cell) => cell === "")) return row;
	throw new errors/* ActionError */.lZ(`line ${row.lastLine} has ${row.cells.length} cells, but the header has ${width}: quote cells that contain ${show(delimiter)}`);
}
function show(delimiter) {
	return delimiter === "	" ? "tab" : JSON.stringify(delimiter);
}
function asProblem(error, line) {
	if (error instanceof errors/* ActionError */.lZ || !(error instanceof Error)) return error;
	if ("code" in error && error.code === "CSV_QUOTE_NOT_CLOSED") return new errors/* ActionError */.lZ(`is not valid CSV: a quote in the row that begins on line ${line} is never closed`);
	if ("code" in error && error.code === "CSV_INVALID_CLOSING_QUOTE") return new errors/* ActionError */.lZ(`is not valid CSV: text follows a closing quote in the row that begins on line ${line}. Close the quote before it, or double quotes inside a cell`);
	return new errors/* ActionError */.lZ(`is not valid CSV: ${(0,log_text/* oneLine */.TN)(error.message, 200)}`);
}


;// CONCATENATED MODULE: ./.build/action-bulk-delegate/shaken/shared/cases/files/table-cases.js






// .build/action-bulk-delegate/compiled/shared/cases/files/table-cases.js
/** The column with the ids. One that names Cases wins over `id`, which may be that of an order. */
const idColumns = [
	"caseid",
	"casequeueitemid",
	"id"
];
/** Whether a row can be the header of a table of Cases. */
function isCaseHeader(cells) {
	return cells.some((cell) => idColumns.includes(plain(cell)));
}
/** `Case ID`, `case_id` and the like. */
function plain(name) {
	return name.toLowerCase().replace(/[^a-z]/g, "");
}
/**
* The ids of a table with a header. A table with one column needs none.
*
* Returns every id that the raw text shows in the id column; otherwise throws, and names the line.
*/
async function parseTable(text) {
	const table = await readTable(text, isCaseHeader);
	if (!table) return parseWithoutHeader(text);
	const column = columnOf(table.header);
	checkLinesAbove(table);
	const entries = table.rows.map(({ cells, lastLine }) => ({
		value: cells[column] ?? "",
		place: `line ${lastLine}`
	}));
	checkNothingSwallowed(table, column);
	return entries;
}
function columnOf({ cells, lastLine }) {
	const names = cells.map(plain);
	const name = idColumns.find((wanted) => names.includes(wanted)) ?? "";
	const column = names.indexOf(name);
	if (names.indexOf(name, column + 1) >= 0) throw new errors/* ActionError */.lZ(`line ${lastLine}: two columns are named ${JSON.stringify((0,log_text/* oneLine */.TN)(cells[column] ?? "", 40))}`);
	const isJobs = names.includes("runnumber") || names.includes("agentid") && names.includes("buildid");
	if (name === "id" && isJobs) throw new errors/* ActionError */.lZ("lists Jobs (runs), not Cases: list the Cases of the Queue instead");
	return column;
}
async function parseWithoutHeader(text) {
	if ((0,files_text/* linesOf */.Dx)(text).every((line) => !/[,;\t|]/.test(line.trim()))) return (0,case_ids/* parseText */.r4)(text);
	const names = (await readTable(text, (cells) => cells.some((cell) => cell !== "")))?.header.cells.map((cell) => JSON.stringify((0,log_text/* oneLine */.TN)(cell, 40))).join(", ");
	throw new errors/* ActionError */.lZ(`has no column "id": its first row is ${names}`);
}
/** Titles may be above the header, but ids may not: they would be missed. */
function checkLinesAbove({ header, lines, delimiter }) {
	for (const [index, line] of lines.slice(0, header.line - 1).entries()) if (line.split(delimiter).some((cell) => (0,case_ids/* idIn */.DG)(cell) !== void 0)) throw new errors/* ActionError */.lZ(`line ${index + 1} contains an id, but is above the header (line ${header.line}): remove it, or move it below the header`);
}
/**
* A stray quote turns several lines into one cell, together with the ids of those lines. So in each row of several lines,
* every id in the position of the id column, counted from the left or the right, must have been read.
*/
function checkNothingSwallowed({ rows, header, lines, delimiter }, column) {
	const fromRight = header.cells.length - 1 - column;
	for (const { cells, line, lastLine } of rows) {
		if (line === lastLine) continue;
		const taken = (0,case_ids/* idIn */.DG)(cells[column] ?? "");
		for (let number = line; number <= lastLine; number += 1) {
			const parts = (lines[number - 1] ?? "").split(delimiter);
			if ([(0,case_ids/* idIn */.DG)(parts[column] ?? ""), (0,case_ids/* idIn */.DG)(parts.at(-1 - fromRight) ?? "")].every((id) => id === void 0 || id === taken)) continue;
			const at = line === number ? `line ${line}` : `lines ${line} to ${number}`;
			throw new errors/* ActionError */.lZ(`line ${number} contains an id that is inside another cell, because of a quote on ${at}: close or remove the quote`);
		}
	}
}


// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./.build/action-bulk-delegate/shaken/shared/cases/files/case-file.js







// .build/action-bulk-delegate/compiled/shared/cases/files/case-file.js
/** Reads the ids in a file. Throws an `ActionError` that names the file and everything in it that is not an id. */
async function readCaseFile(path, places) {
	const from = {
		input: "case-ids-file",
		path
	};
	const text = await (0,files_text/* readText */.yR)(from, places, "ignored");
	try {
		return (0,case_ids/* collectIds */.X1)(await parse[formatOf(path, text)](text));
	} catch (error) {
		throw error instanceof errors/* ActionError */.lZ ? (0,files_text/* aboutFile */.Ex)(from, error) : error;
	}
}
const parse = {
	json: json_cases/* parseJson */.qF,
	jsonl: json_cases/* parseJsonLines */.Lx,
	table: parseTable,
	text: case_ids/* parseText */.r4
};
const tables = [
	".csv",
	".tsv",
	".tab",
	".psv"
];
/** Detects JSON by its text, and tables by the file extension or, if that is unknown, by a header. */
function formatOf(path, text) {
	const ending = (0,external_node_path_.extname)(path).toLowerCase();
	if (tables.includes(ending)) return "table";
	const start = text.trimStart();
	if (/^[[{"]/.test(start) || [
		".json",
		".jsonl",
		".ndjson"
	].includes(ending)) return jsonFormat(ending, start);
	return (0,files_text/* linesOf */.Dx)(text).slice(0, 20).some(isHeaderLine) ? "table" : "text";
}
/** Some files named `.jsonl` contain a JSON array, and some named `.json` contain one value per line. */
function jsonFormat(ending, start) {
	if ((0,json_cases/* isJson */.Fh)(start)) return "json";
	const [first = ""] = (0,files_text/* linesOf */.Dx)(start);
	if ((0,json_cases/* isJson */.Fh)(first)) return "jsonl";
	if (ending === "" || ending === ".txt") return start.startsWith("[") ? "json" : isHeaderLine(first) ? "table" : "text";
	return ending === ".json" || start.startsWith("[") ? "json" : "jsonl";
}
function isHeaderLine(line) {
	return !line.trimStart().startsWith("#") && isCaseHeader(line.split(/[,;\t|]/));
}



/***/ })

};
