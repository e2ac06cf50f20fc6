export const id = 4553;
export const ids = [4553];
export const modules = {

/***/ 44553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ publishReport),
  L: () => (/* binding */ writeReports)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/js/lib/errors.js
var errors = __webpack_require__(18175);
// EXTERNAL MODULE: ./build/js/report/html.js + 3 modules
var html = __webpack_require__(5239);
// EXTERNAL MODULE: ./build/js/report/markdown.js + 1 modules
var report_markdown = __webpack_require__(88245);
// EXTERNAL MODULE: ./build/js/gate/aggregate.js
var aggregate = __webpack_require__(40503);
// EXTERNAL MODULE: ./build/js/github/refusals.js
var refusals = __webpack_require__(30239);
;// CONCATENATED MODULE: ./build/js/github/checks.js

const maxSummary = 65_535;
const externalId = "modelgate";
const checking = { doing: "write the check", permission: "checks: write" };
/** Writes the check on the head commit; the same name there is updated. Falls to a commit status on 403 and 404. */
async function createCheck(api, check) {
    try {
        return await writeCheckRun(api, check);
    }
    catch (error) {
        if (!(0,refusals/* isRefused */.H0)(error, 403, 404))
            return api.ask(checking, () => Promise.reject(error));
        api.host.log.debug(`no check run (${error.status}): writing a commit status`);
        return writeStatus(api, check);
    }
}
async function writeCheckRun(api, check) {
    const { octokit, owner, repo } = api;
    const content = {
        owner,
        repo,
        name: check.name,
        status: "completed",
        conclusion: check.conclusion,
        completed_at: api.host.now().toISOString(),
        external_id: externalId,
        output: { title: check.title.slice(0, 255), summary: cut(check.summary) },
        ...(check.url === undefined ? {} : { details_url: check.url }),
    };
    const there = await octokit.rest.checks.listForRef({ owner, repo, ref: check.head, check_name: check.name });
    const own = there.data.check_runs.find((run) => run.external_id === externalId);
    const written = own === undefined
        ? await octokit.rest.checks.create({ ...content, head_sha: check.head })
        : await octokit.rest.checks.update({ ...content, check_run_id: own.id });
    const url = written.data.html_url;
    return { kind: "check", ...(url ? { url } : {}) };
}
async function writeStatus(api, check) {
    const { owner, repo } = api;
    const purpose = { doing: "write the commit status", permission: "statuses: write" };
    const state = check.conclusion === "failure" ? "failure" : check.conclusion === "cancelled" ? "error" : "success";
    await api.ask(purpose, (octokit) => octokit.rest.repos.createCommitStatus({
        owner,
        repo,
        sha: check.head,
        state,
        context: check.name,
        description: check.title.length > 140 ? `${check.title.slice(0, 139)}…` : check.title,
        ...(check.url === undefined ? {} : { target_url: check.url }),
    }));
    return { kind: "status", ...(check.url === undefined ? {} : { url: check.url }) };
}
/** GitHub counts bytes here; what is cut stays in the full report. */
function cut(summary) {
    const bytes = Buffer.from(summary);
    if (bytes.length <= maxSummary)
        return summary;
    return `${new TextDecoder().decode(bytes.subarray(0, maxSummary - 4)).replace(/\uFFFD+$/, "")}…`;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./build/js/github/identity.js


const Viewer = schemas/* object */.Ikc({ viewer: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }) });
/** The accounts behind a job's own token, on GitHub and on forges with its API. */
const jobAccounts = ["github-actions[bot]", "gitea-actions", "forgejo-actions"];
/** The logins that the token may write as: one where the forge tells, the job's own account where it does not. */
async function whoami(api) {
    try {
        // The one question that every kind of GitHub token may ask; a job's token may not ask GET /user.
        const answer = Viewer.safeParse(await api.octokit.graphql("query { viewer { login } }"));
        if (answer.success)
            return [answer.data.viewer.login];
    }
    catch (error) {
        if ((0,refusals/* isRefused */.H0)(error, 401))
            throw error;
    }
    try {
        return [(await api.octokit.rest.users.getAuthenticated()).data.login];
    }
    catch (error) {
        if (!(0,refusals/* isRefused */.H0)(error, 403, 404))
            throw error;
        return jobAccounts;
    }
}
/** Whether an author is one of these logins; GraphQL names an App without the `[bot]` that REST appends. */
function isBy(author, logins) {
    return logins.some((login) => author.login === login || (author.type === "Bot" && author.login === `${login}[bot]`));
}

;// CONCATENATED MODULE: ./build/js/github/comments.js



/** GitHub takes 65,536 characters; the hidden lines need some of them. */
const maxCommentBody = 65_000;
const writing = { doing: "write the report comment", permission: "pull-requests: write" };
const hiddenRun = /^<!-- modelgate-run id=(\d+) attempt=(\d+) head=([0-9a-f]*) -->$/m;
/** Creates the comment or updates it in place; finds it by marker and own author, so nobody else's is touched. */
async function upsertComment(api, comment) {
    const text = compose(comment);
    return api.ask(writing, async () => {
        const [oldest, ...twins] = await ownComments(api, comment);
        if (oldest !== undefined) {
            const result = await replace(api, oldest, comment, text);
            for (const twin of twins)
                await remove(api, twin);
            return result;
        }
        const created = await create(api, comment, text);
        // Another run may have created one in the meantime: the older of the two stays.
        const [first, ...others] = await ownComments(api, comment);
        if (first === undefined || first.id === created.id)
            return { ...created, action: "created" };
        const result = await replace(api, first, comment, text);
        for (const twin of others.filter((other) => other.id === created.id))
            await remove(api, twin);
        return result;
    });
}
/** The comment that is there now, where there is one by this token's own author. */
async function findComment(api, number, marker) {
    return (await api.ask({ ...writing, doing: "read the comments" }, () => ownComments(api, { number, marker })))[0];
}
function compose(comment) {
    const { marker, run, head } = comment;
    const rest = comment.body.replaceAll(marker, "").trim();
    if (rest.length > maxCommentBody) {
        throw new errors/* UserError */.yo(`the report is ${rest.length} characters, more than a comment holds`, {
            fix: "Report fewer metrics, or read the full report from the job's summary.",
        });
    }
    const id = /^\d+$/.test(run.id) ? run.id : "0";
    return `${marker}\n<!-- modelgate-run id=${id} attempt=${run.attempt} head=${head} -->\n${rest}`;
}
async function ownComments(api, wanted) {
    const { octokit, owner, repo } = api;
    const found = [];
    const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, {
        owner,
        repo,
        issue_number: wanted.number,
        per_page: 100,
    });
    for await (const page of pages) {
        for (const { id, body, html_url, user } of page.data) {
            if (body?.startsWith(wanted.marker) === true && user !== null) {
                found.push({ id, body, url: html_url, author: { login: user.login, type: user.type } });
            }
        }
    }
    if (found.length === 0)
        return [];
    const self = await whoami(api);
    const own = found.filter((comment) => isBy(comment.author, self));
    for (const other of found) {
        if (!own.includes(other))
            api.host.log.debug(`comment ${other.id} has our marker and another author: left alone`);
    }
    return own.sort((a, b) => a.id - b.id);
}
async function replace(api, there, comment, text) {
    const { octokit, owner, repo } = api;
    if (isNewer(there.body, comment)) {
        api.host.log.notice(`a newer run has reported already: ${there.url} stays as it is`);
        return { id: there.id, url: there.url, action: "stale" };
    }
    if (plain(there.body) === plain(text))
        return { id: there.id, url: there.url, action: "unchanged" };
    await octokit.rest.issues.updateComment({ owner, repo, comment_id: there.id, body: text });
    return { id: there.id, url: there.url, action: "updated" };
}
/** Run ids grow over a whole server, also when a workflow file is renamed and its run numbers start again. */
function isNewer(body, comment) {
    const match = hiddenRun.exec(body);
    if (match === null || !/^\d+$/.test(comment.run.id))
        return false;
    const theirs = BigInt(match[1] ?? "0");
    const ours = BigInt(comment.run.id);
    return theirs > ours || (theirs === ours && Number(match[2]) > comment.run.attempt);
}
async function create(api, comment, text) {
    const { octokit, owner, repo } = api;
    for (let attempt = 1;; attempt++) {
        try {
            const { data } = await octokit.rest.issues.createComment({
                owner,
                repo,
                issue_number: comment.number,
                body: text,
            });
            return { id: data.id, body: text, url: data.html_url };
        }
        catch (error) {
            if (!(0,refusals/* isUnavailable */.Pd)(error) || attempt >= 3)
                throw error;
            await api.host.sleep(1000 * attempt);
            // A gateway's 502 does not say whether the comment was made: look before asking again.
            const [made] = await ownComments(api, comment);
            if (made !== undefined)
                return made;
        }
    }
}
async function remove(api, comment) {
    const { octokit, owner, repo } = api;
    await octokit.rest.issues.deleteComment({ owner, repo, comment_id: comment.id });
}
function plain(text) {
    return text.replaceAll("\r\n", "\n").trim();
}

// EXTERNAL MODULE: ./build/js/report/marker.js
var marker = __webpack_require__(17127);
;// CONCATENATED MODULE: ./build/js/report/publish.js





/** Puts the report where reviewers look: one sticky comment a report key, and the check on the head commit. */
async function publish(api, bundle, options) {
    const urls = [];
    const { pull_request: number } = bundle;
    if (number !== undefined && options.comment !== "never") {
        const parts = partsOf(bundle, options.key);
        for (const [key, part] of parts) {
            const said = (0,marker/* marker */.x)(key);
            // A model that is not touched needs no comment of its own; one that stands there must not be yesterday's.
            const quiet = part.verdict === "untouched" && (options.comment === "on-change" || parts.size > 1);
            if (quiet && (await findComment(api, number, said)) === undefined)
                continue;
            const body = (0,report_markdown/* toMarkdown */.l)(part, { limit: maxCommentBody, mermaid: options.mermaid, key });
            const comment = await upsertComment(api, { number, marker: said, body, run: options.run, head: bundle.head });
            urls.push(comment.url);
        }
    }
    const check = options.check ? await writeCheck(api, bundle, options.key) : undefined;
    return {
        ...(urls[0] === undefined ? {} : { comment_url: urls[0] }),
        ...(check === undefined ? {} : { check_url: check }),
    };
}
/** The bundle, cut by report key; models that share a key share a comment. */
function partsOf(bundle, key) {
    if (key !== undefined)
        return new Map([[key, bundle]]);
    const parts = new Map();
    for (const report of bundle.models) {
        const models = [...(parts.get(report.report_key)?.models ?? []), report];
        parts.set(report.report_key, { ...bundle, models, verdict: (0,aggregate/* aggregate */.QD)(models.map((one) => one.verdict.verdict)) });
    }
    return parts;
}
/** Named apart from the job, which is what a ruleset should require: whoever may write checks could write this one. */
async function writeCheck(api, bundle, key) {
    const check = await createCheck(api, {
        name: key === undefined ? "modelgate verdict" : `modelgate verdict (${key})`,
        head: bundle.head,
        conclusion: conclusionOf(bundle),
        title: titleOf(bundle),
        summary: (0,report_markdown/* toMarkdown */.l)(bundle, { limit: maxCommentBody, mermaid: false }),
        ...(bundle.run_url === undefined ? {} : { url: bundle.run_url }),
    });
    return check.url;
}
/** The check of several models: red where one of them is, else as the worst of them says. */
function conclusionOf(bundle) {
    const all = bundle.models.map(({ verdict }) => (0,aggregate/* checkConclusion */.Gc)(verdict));
    return all.includes("failure") ? "failure" : all.includes("neutral") ? "neutral" : "success";
}
function titleOf(bundle) {
    const worst = bundle.models.find((model) => model.verdict.verdict === bundle.verdict) ?? bundle.models[0];
    return worst === undefined ? "no model" : `${worst.model}: ${worst.verdict.summary}`.slice(0, 250);
}

// EXTERNAL MODULE: ./build/js/flow/handover.js
var handover = __webpack_require__(65372);
;// CONCATENATED MODULE: ./build/js/flow/report.js






/** GitHub's limit for one step's summary, in bytes. */
const summaryLimit = 1024 * 1024;
/** Writes report.md and report.html, and the job summary where the runner has one. */
async function writeReports(bench, bundle) {
    const markdown = (0,report_markdown/* toMarkdown */.l)(bundle, { mermaid: bench.config.report.mermaid, fullReport: `${handover/* folder */.TV}/report.html` });
    const file = await (0,handover/* writeHandover */.lN)(bench.root, "report.html", (0,html/* toHtml */.V)(bundle));
    const markdownFile = await (0,handover/* writeHandover */.lN)(bench.root, "report.md", markdown);
    const summaryFile = bench.host.env["GITHUB_STEP_SUMMARY"];
    if (summaryFile) {
        const limit = Math.floor(summaryLimit / 4);
        await (0,promises_.appendFile)(summaryFile, `${(0,report_markdown/* toMarkdown */.l)(bundle, { limit, mermaid: bench.config.report.mermaid })}\n`);
    }
    const worst = bundle.models.find((model) => model.verdict.verdict === bundle.verdict) ?? bundle.models[0];
    const summary = worst === undefined ? "no model" : `${worst.model}: ${worst.verdict.summary}`;
    return { summary, file, markdown: markdownFile, length: markdown.length };
}
/** Comment and check, as far as the token may: failing to comment never hides or changes the verdict. */
async function publishReport(bench, bundle, given) {
    const api = await bench.api();
    if (api === undefined)
        return {};
    try {
        return await publish(api, bundle, {
            comment: commentMode(given.comment) ?? bench.config.report.comment,
            check: given.check,
            mermaid: bench.config.report.mermaid,
            ...(given.key === undefined ? {} : { key: given.key }),
            run: { id: bench.forge.run?.id ?? "0", attempt: bench.forge.run?.attempt ?? 1 },
        });
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        bench.host.log.warning(`the report stands in the job summary only: ${error.message}${error.fix === undefined ? "" : ` ${error.fix}`}`);
        return {};
    }
}
function commentMode(text) {
    return text === "always" || text === "on-change" || text === "never" ? text : undefined;
}


/***/ }),

/***/ 5239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ toHtml)
});

// EXTERNAL MODULE: ./build/js/report/compose.js + 5 modules
var compose = __webpack_require__(48385);
// EXTERNAL MODULE: ./build/js/report/document.js
var report_document = __webpack_require__(59060);
// EXTERNAL MODULE: ./build/js/report/escape.js
var report_escape = __webpack_require__(90630);
;// CONCATENATED MODULE: ./build/js/report/html-chart.js

const width = 720;
const left = 150;
const right = 24;
/** A chart as inline SVG: pairs of points on a line for groups of metrics, curves for histories. */
function drawChartSvg(chart) {
    const values = [...chart.candidate, ...(chart.baseline ?? [])].filter((value) => value !== null);
    if (values.length === 0)
        return "";
    const low = Math.min(...values);
    const high = Math.max(...values);
    const room = (high - low || Math.abs(high) || 1) * 0.06;
    const scale = { low: low - room, high: high + room };
    return chart.style === "bars" ? dumbbells(chart, scale) : curves(chart, scale);
}
/** One row a category: where main is, where the candidate is, and the way between them. */
function dumbbells(chart, scale) {
    const step = 26;
    const top = 40;
    const height = top + chart.labels.length * step + 12;
    const x = (value) => (left + ((value - scale.low) / (scale.high - scale.low)) * (width - left - right)).toFixed(1);
    const rows = chart.labels.map((label, index) => {
        const y = top + index * step + step / 2;
        const after = chart.candidate[index];
        const before = chart.baseline?.[index];
        const known = (value) => typeof value === "number";
        const way = known(after) && known(before)
            ? `<line x1="${x(before)}" x2="${x(after)}" y1="${y}" y2="${y}" stroke="var(--main)" stroke-width="2"/>`
            : "";
        const main = known(before)
            ? `<circle cx="${x(before)}" cy="${y}" r="5" fill="var(--paper)" stroke="var(--main)" stroke-width="2"/>`
            : "";
        const own = known(after)
            ? `<rect x="${Number(x(after)) - 5}" y="${y - 5}" width="10" height="10" fill="var(--new)"/>`
            : "";
        const title = `${(0,report_escape/* clean */.uH)(label, 60)}: ${known(before) ? `${before} → ` : ""}${after ?? "missing"}`;
        return `<g><title>${(0,report_escape/* html */.qy)(title)}</title><line x1="${left}" x2="${width - right}" y1="${y}" y2="${y}" stroke="var(--line)"/>${way}${main}${own}<text class="name" x="${left - 12}" y="${y + 4}" text-anchor="end">${(0,report_escape/* html */.qy)((0,report_escape/* clean */.uH)(label, 20))}</text></g>`;
    });
    const ticks = [scale.low, (scale.low + scale.high) / 2, scale.high].map((value, index) => `<text x="${x(value)}" y="${top - 8}" text-anchor="${["start", "middle", "end"][index]}">${Number(value.toPrecision(3))}</text>`);
    return html_chart_frame(chart, height, `${legend(chart)}${ticks.join("")}${rows.join("")}`);
}
function curves(chart, scale) {
    const top = 40;
    const height = 280;
    const bottom = height - 28;
    const last = Math.max(1, chart.labels.length - 1);
    const point = (value, index) => `${(60 + (index / last) * (width - 60 - right)).toFixed(1)},${(bottom - ((value - scale.low) / (scale.high - scale.low)) * (bottom - top)).toFixed(1)}`;
    const path = (series, stroke, dashes) => {
        const points = series.flatMap((value, index) => (value === null ? [] : [point(value, index)]));
        return `<polyline points="${points.join(" ")}" fill="none" stroke="${stroke}" stroke-width="2"${dashes}/>`;
    };
    const axis = `<line x1="60" x2="${width - right}" y1="${bottom}" y2="${bottom}" stroke="var(--line)"/>
<text x="52" y="${top + 4}" text-anchor="end">${Number(scale.high.toPrecision(3))}</text><text x="52" y="${bottom}" text-anchor="end">${Number(scale.low.toPrecision(3))}</text>
<text x="60" y="${height - 8}">${(0,report_escape/* html */.qy)((0,report_escape/* clean */.uH)(chart.labels[0] ?? "", 20))}</text><text x="${width - right}" y="${height - 8}" text-anchor="end">${(0,report_escape/* html */.qy)((0,report_escape/* clean */.uH)(chart.labels.at(-1) ?? "", 20))}</text>`;
    const main = chart.baseline === undefined ? "" : path(chart.baseline, "var(--main)", ' stroke-dasharray="5 4"');
    return html_chart_frame(chart, height, `${legend(chart)}${axis}${main}${path(chart.candidate, "var(--new)", "")}`);
}
/** Shapes differ as well as colours: a ring and a square, a dashed line and a whole one. */
function legend(chart) {
    const { names } = chart;
    const bars = chart.style === "bars";
    const own = bars
        ? `<rect x="250" y="5" width="10" height="10" fill="var(--new)"/>`
        : `<line x1="244" x2="262" y1="10" y2="10" stroke="var(--new)" stroke-width="2"/>`;
    const main = bars
        ? `<circle cx="159" cy="10" r="5" fill="var(--paper)" stroke="var(--main)" stroke-width="2"/>`
        : `<line x1="150" x2="168" y1="10" y2="10" stroke="var(--main)" stroke-width="2" stroke-dasharray="5 4"/>`;
    const shown = chart.baseline === undefined ? "" : `${main}<text x="174" y="14">${(0,report_escape/* html */.qy)(names.baseline)}</text>`;
    return `<text class="name" x="0" y="14" font-weight="600">${(0,report_escape/* html */.qy)((0,report_escape/* clean */.uH)(chart.title, 24))}</text>${shown}${own}<text x="268" y="14">${(0,report_escape/* html */.qy)(names.candidate)}</text>`;
}
function html_chart_frame(chart, height, body) {
    const label = (0,report_escape/* html */.qy)(`${(0,report_escape/* clean */.uH)(chart.title, 60)}, ${chart.names.candidate}${chart.baseline === undefined ? "" : ` beside ${chart.names.baseline}`}`);
    return `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}">${body}</svg>`;
}

// EXTERNAL MODULE: ./build/js/report/markdown-draw.js + 1 modules
var markdown_draw = __webpack_require__(79730);
;// CONCATENATED MODULE: ./build/js/report/html-draw.js



/** A block in HTML; every string of it escaped. `open`: what is folded in a comment stands open here. */
function drawHtml(block, open = false) {
    switch (block.kind) {
        case "heading":
            return `<h2 class="${tone(block.verdict)}">${htmlText(block.text)}</h2>`;
        case "paragraph":
            return `<p>${htmlText(block.text)}</p>`;
        case "notice":
            return `<p class="notice ${block.tone}" role="note">${htmlText(block.text)}</p>`;
        case "table":
            return drawTable(block);
        case "matrix":
            return drawMatrix(block);
        case "chart":
            return drawChartSvg(block);
        case "fold": {
            const body = block.body.map((inner) => drawHtml(inner)).join("\n");
            return `<details${open ? " open" : ""}><summary>${htmlText(block.summary)}</summary>\n${body}\n</details>`;
        }
    }
}
/** One line of text in HTML. */
function htmlText(text) {
    return text.map(drawInline).join("");
}
/** The colour a verdict has beside its mark and its word. */
function tone(verdict) {
    if (verdict === "fail" || verdict === "missing" || verdict === "not-comparable")
        return "fail";
    if (verdict === "warn" || verdict === "inconclusive")
        return "warn";
    if (verdict === "no-baseline")
        return "new";
    return verdict === "pass" ? "pass" : "calm";
}
function drawInline(piece) {
    if (typeof piece === "string") {
        const shown = (0,report_escape/* html */.qy)((0,report_escape/* clean */.uH)(piece, 2000));
        return `${/^\s/.test(piece) ? " " : ""}${shown}${/\s$/.test(piece) && shown !== "" ? " " : ""}`;
    }
    if ("code" in piece)
        return `<code>${(0,report_escape/* html */.qy)((0,report_escape/* clean */.uH)(piece.code))}</code>`;
    if ("bold" in piece)
        return `<strong>${htmlText(piece.bold)}</strong>`;
    const target = (0,report_escape/* linkTarget */.Cm)(piece.link);
    const text = htmlText(piece.text);
    return target === undefined ? text : `<a href="${(0,report_escape/* html */.qy)(target)}" rel="noopener noreferrer">${text}</a>`;
}
function drawTable(table) {
    const side = (column) => (table.align[column] === "right" ? ' class="right"' : "");
    const head = table.head.map((cell, column) => {
        const text = htmlText(cell);
        return text === "" ? "<td></td>" : `<th scope="col"${side(column)}>${text}</th>`;
    });
    const rows = table.rows.map((row) => {
        const cells = row.cells.map((cell, column) => {
            if (column === 0 && row.verdict !== undefined)
                return `<td class="verdict ${tone(row.verdict)}">${htmlText(cell)}</td>`;
            // The column that names the row: the first, or the one after its verdict.
            if (column === (row.verdict === undefined ? 0 : 1))
                return `<th scope="row">${htmlText(cell)}</th>`;
            return `<td${side(column)}>${htmlText(cell)}</td>`;
        });
        return `<tr>${cells.join("")}</tr>`;
    });
    return `<div class="scroll" tabindex="0" role="region" aria-label="${(0,report_escape/* html */.qy)(table.noun)}"><table><thead><tr>${head.join("")}</tr></thead>\n<tbody>\n${rows.join("\n")}\n</tbody></table></div>`;
}
/** Both sides next to each other, darker where more; the candidate's cells also say how they changed. */
function drawMatrix(matrix) {
    const grids = [grid(matrix, matrix.candidate, matrix.baseline, matrix.names.candidate)];
    if (matrix.baseline !== undefined)
        grids.unshift(grid(matrix, matrix.baseline, undefined, matrix.names.baseline));
    return `<p class="foot">Rows are what was meant, columns what it was taken for.</p><div class="grids">${grids.join("\n")}</div>`;
}
function grid(matrix, counts, before, name) {
    const labels = matrix.labels.map((label) => (0,report_escape/* html */.qy)((0,report_escape/* clean */.uH)(label, 30)));
    const rows = counts.map((row, meant) => {
        const sum = row.reduce((total, amount) => total + amount, 0) || 1;
        const cells = row.map((amount, taken) => {
            // A root lets the few mistakes be seen beside the many that are right.
            const shade = amount === 0 ? 0 : Math.max(0.08, Math.sqrt(amount / sum) * 0.55);
            const [shown, change] = (0,markdown_draw/* matrixCell */.o)(amount, before?.[meant]?.[taken]).split(" ");
            return `<td style="background:rgb(var(--heat)/${shade.toFixed(2)})">${shown}${change === undefined ? "" : `<i>${change}</i>`}</td>`;
        });
        return `<tr><th scope="row">${labels[meant]}</th>${cells.join("")}</tr>`;
    });
    const head = labels.map((label) => `<th scope="col">${label}</th>`).join("");
    return `<table class="grid"><caption>${(0,report_escape/* html */.qy)(name)}</caption><thead><tr><td></td>${head}</tr></thead><tbody>${rows.join("\n")}</tbody></table>`;
}

;// CONCATENATED MODULE: ./build/js/report/html-style.js
/** The whole style of the HTML report: the system's fonts, light or dark as the reader has it, fit for print. */
const style = `
:root { color-scheme: light dark; --ink: #1f2328; --soft: #59636e; --line: #d1d9e0; --paper: #fff; --panel: #f6f8fa;
  --fail: #cf222e; --warn: #9a6700; --pass: #1a7f37; --calm: #59636e; --new: #0969da; --main: #8c959f; --heat: 9 105 218; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --soft: #9198a1; --line: #3d444d; --paper: #0d1117;
  --panel: #151b23; --fail: #ff7b72; --warn: #d29922; --pass: #3fb950; --calm: #9198a1; --new: #58a6ff; --main: #6e7681;
  --heat: 88 166 255; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", sans-serif; }
main { max-width: 1080px; margin: 0 auto; padding: 24px 20px 64px; }
.skip { position: absolute; left: -999px; } .skip:focus { left: 8px; top: 8px; background: var(--paper); padding: 8px; }
h1 { font-size: 15px; font-weight: 600; color: var(--soft); margin: 0 0 4px; }
h2 { font-size: 24px; line-height: 1.3; margin: 28px 0 16px; padding-left: 14px; border-left: 5px solid var(--tone, var(--line)); overflow-wrap: anywhere; }
h1 + h2 { margin-top: 12px; }
p { margin: 12px 0; overflow-wrap: anywhere; } .foot { color: var(--soft); font-size: 13.5px; margin: 6px 0; }
a { color: var(--new); } :focus-visible { outline: 2px solid var(--new); outline-offset: 2px; }
code { font: 0.88em/1.4 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; background: var(--panel); border-radius: 4px; padding: 2px 5px; }
.notice { border-left: 4px solid var(--warn); background: var(--panel); padding: 10px 14px; border-radius: 0 6px 6px 0; }
.notice.important { border-color: var(--new); }
.scroll { overflow-x: auto; margin: 14px 0; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { text-align: left; padding: 7px 12px; border-bottom: 1px solid var(--line); vertical-align: top; overflow-wrap: break-word; }
thead th { font-size: 13px; color: var(--soft); font-weight: 600; }
tbody th { font-weight: 600; } tbody tr:hover { background: var(--panel); }
.right { text-align: right; white-space: nowrap; } .verdict { white-space: nowrap; color: var(--tone, inherit); font-weight: 600; }
.fail { --tone: var(--fail); } .warn { --tone: var(--warn); } .pass { --tone: var(--pass); } .calm { --tone: var(--calm); } .new { --tone: var(--new); }
details { border: 1px solid var(--line); border-radius: 8px; margin: 10px 0; padding: 0 16px; }
summary { cursor: pointer; padding: 10px 0; font-weight: 600; overflow-wrap: anywhere; } details[open] > summary { border-bottom: 1px solid var(--line); margin-bottom: 12px; }
.grids { display: flex; flex-wrap: wrap; gap: 28px; margin: 14px 0; }
.grid { width: auto; } .grid caption { text-align: left; font-weight: 600; padding-bottom: 6px; }
.grid th, .grid td { border: 1px solid var(--paper); padding: 4px; min-width: 36px; text-align: center; font-size: 13px; }
.grid tbody tr:hover { background: none; } .grid i { display: block; font-style: normal; font-size: 11px; }
svg { display: block; width: 100%; height: auto; margin: 12px 0; } svg text { fill: var(--soft); font: 12px system-ui, sans-serif; } svg .name { fill: var(--ink); }
@media (max-width: 640px) { th, td { padding: 6px 8px; } h2 { font-size: 20px; } }
@media print { main { max-width: none; padding: 0; } body { font-size: 11pt; } details { border: 0; padding: 0; } details::details-content { content-visibility: visible; display: block; block-size: auto; } summary { list-style: none; }
  tr, svg { break-inside: avoid; } thead { display: table-header-group; } }
`;

// EXTERNAL MODULE: ./build/js/report/words.js
var words = __webpack_require__(82076);
;// CONCATENATED MODULE: ./build/js/report/html.js






/** The whole report as one file: it loads nothing and runs nothing, so it can be opened from anywhere. */
function toHtml(bundle) {
    const parts = (0,compose/* compose */.Z)(bundle);
    const first = parts[0]?.block;
    const title = first?.kind === "heading" ? (0,report_document/* plainText */.w)(first.text) : "modelgate";
    const where = [
        bundle.repository,
        bundle.pull_request === undefined ? bundle.event : `pull request ${bundle.pull_request}`,
        bundle.head.slice(0, 7),
        (0,words/* moment */.n$)(bundle.created_at),
    ];
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'">
<meta name="referrer" content="no-referrer">
<title>${(0,report_escape/* html */.qy)((0,report_escape/* clean */.uH)(title))}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#report">Skip to the report</a>
<main id="report">
<h1>${(0,report_escape/* html */.qy)((0,report_escape/* clean */.uH)(`modelgate · ${where.filter((part) => part !== undefined).join(" · ")}`))}</h1>
${parts.map((part) => drawPart(part, parts.length < 40)).join("\n")}
${jobLink(bundle)}
</main>
</body>
</html>
`;
}
/** There is room here: what a comment folds stands open, but for the long list of what did not change. */
function drawPart(part, roomy) {
    const { block } = part;
    if (block.kind === "paragraph" && part.weight <= 90)
        return `<p class="foot">${htmlText(block.text)}</p>`;
    return drawHtml(block, roomy && part.weight >= 40 && rowsIn(block) <= 100);
}
function rowsIn(block) {
    if (block.kind === "table")
        return block.rows.length;
    return block.kind === "fold" ? block.body.reduce((sum, inner) => sum + rowsIn(inner), 0) : 0;
}
function jobLink(bundle) {
    const target = bundle.run_url === undefined ? undefined : (0,report_escape/* linkTarget */.Cm)(bundle.run_url);
    const own = bundle.server_url !== undefined && target?.startsWith(`${bundle.server_url.replace(/\/$/, "")}/`) === true;
    return own && target !== undefined
        ? `<p class="foot"><a href="${(0,report_escape/* html */.qy)(target)}" rel="noopener noreferrer">The job and its log</a></p>`
        : "";
}


/***/ }),

/***/ 79730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ draw),
  o: () => (/* binding */ matrixCell)
});

;// CONCATENATED MODULE: ./node_modules/markdown-table/index.js
// To do: next major: remove.
/**
 * @typedef {Options} MarkdownTableOptions
 *   Configuration.
 */

/**
 * @typedef Options
 *   Configuration.
 * @property {boolean | null | undefined} [alignDelimiters=true]
 *   Whether to align the delimiters (default: `true`);
 *   they are aligned by default:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   Pass `false` to make them staggered:
 *
 *   ```markdown
 *   | Alpha | B |
 *   | - | - |
 *   | C | Delta |
 *   ```
 * @property {ReadonlyArray<string | null | undefined> | string | null | undefined} [align]
 *   How to align columns (default: `''`);
 *   one style for all columns or styles for their respective columns;
 *   each style is either `'l'` (left), `'r'` (right), or `'c'` (center);
 *   other values are treated as `''`, which doesn’t place the colon in the
 *   alignment row but does align left;
 *   *only the lowercased first character is used, so `Right` is fine.*
 * @property {boolean | null | undefined} [delimiterEnd=true]
 *   Whether to end each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B
 *   | ----- | -----
 *   | C     | Delta
 *   ```
 * @property {boolean | null | undefined} [fillRows=true]
 *   Whether to fill rows with empty cells up to the most cells in a row
 *   (default: `true`).
 *
 *   When `true`, all rows have as many cells as the longest row:
 *
 *   ```markdown
 *   | Alpha | B    |   |
 *   | ----- | ---- | - |
 *   | C     |      |   |
 *   | D     | Echo | F |
 *   ```
 *
 *   When `false`, rows keep their cells,
 *   and the delimiter row has as many cells as the header row:
 *
 *   ```markdown
 *   | Alpha | B    |
 *   | ----- | ---- |
 *   | C     |
 *   | D     | Echo | F |
 *   ```
 * @property {boolean | null | undefined} [delimiterStart=true]
 *   Whether to begin each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are starting delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no starting delimiters:
 *
 *   ```markdown
 *   Alpha | B     |
 *   ----- | ----- |
 *   C     | Delta |
 *   ```
 * @property {boolean | null | undefined} [padding=true]
 *   Whether to add a space of padding between delimiters and cells
 *   (default: `true`).
 *
 *   When `true`, there is padding:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there is no padding:
 *
 *   ```markdown
 *   |Alpha|B    |
 *   |-----|-----|
 *   |C    |Delta|
 *   ```
 * @property {((value: string) => number) | null | undefined} [stringLength]
 *   Function to detect the length of table cell content (optional);
 *   this is used when aligning the delimiters (`|`) between table cells;
 *   full-width characters and emoji mess up delimiter alignment when viewing
 *   the markdown source;
 *   to fix this, you can pass this function,
 *   which receives the cell content and returns its “visible” size;
 *   note that what is and isn’t visible depends on where the text is displayed.
 *
 *   Without such a function, the following:
 *
 *   ```js
 *   markdownTable([
 *     ['Alpha', 'Bravo'],
 *     ['中文', 'Charlie'],
 *     ['👩‍❤️‍👩', 'Delta']
 *   ])
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo |
 *   | - | - |
 *   | 中文 | Charlie |
 *   | 👩‍❤️‍👩 | Delta |
 *   ```
 *
 *   With [`string-width`](https://github.com/sindresorhus/string-width):
 *
 *   ```js
 *   import stringWidth from 'string-width'
 *
 *   markdownTable(
 *     [
 *       ['Alpha', 'Bravo'],
 *       ['中文', 'Charlie'],
 *       ['👩‍❤️‍👩', 'Delta']
 *     ],
 *     {stringLength: stringWidth}
 *   )
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo   |
 *   | ----- | ------- |
 *   | 中文  | Charlie |
 *   | 👩‍❤️‍👩    | Delta   |
 *   ```
 */

/**
 * Get the length of a cell.
 *
 * @param {string} value
 *   Cell value.
 * @returns {number}
 *   Cell size.
 */
function defaultStringLength(value) {
  return value.length
}

/**
 * Generate a markdown
 * ([GFM](https://docs.github.com/en/github/writing-on-github/working-with-advanced-formatting/organizing-information-with-tables))
 * table.
 *
 * @param {ReadonlyArray<ReadonlyArray<string | null | undefined>>} table
 *   Table data (matrix of strings).
 * @param {Readonly<Options> | null | undefined} [options]
 *   Configuration (optional).
 * @returns {string}
 *   Result.
 */
function markdownTable(table, options) {
  const settings = options || {}
  // To do: next major: change to spread.
  // eslint-disable-next-line unicorn/prefer-spread -- `align` can be a string.
  const align = (settings.align || []).concat()
  const stringLength = settings.stringLength || defaultStringLength
  /** @type {Array<number>} Character codes as symbols for alignment per column. */
  const alignments = []
  /** @type {Array<Array<string>>} Cells per row. */
  const cellMatrix = []
  /** @type {Array<Array<number>>} Sizes of each cell per row. */
  const sizeMatrix = []
  /** @type {Array<number>} */
  const longestCellByColumn = []
  let mostCellsPerRow = 0
  let rowIndex = -1

  // This is a superfluous loop if we don’t align delimiters, but otherwise we’d
  // do superfluous work when aligning, so optimize for aligning.
  while (++rowIndex < table.length) {
    /** @type {Array<string>} */
    const row = []
    /** @type {Array<number>} */
    const sizes = []
    let columnIndex = -1

    if (table[rowIndex].length > mostCellsPerRow) {
      mostCellsPerRow = table[rowIndex].length
    }

    while (++columnIndex < table[rowIndex].length) {
      const cell = serialize(table[rowIndex][columnIndex])

      if (settings.alignDelimiters !== false) {
        const size = stringLength(cell)
        sizes[columnIndex] = size

        if (
          longestCellByColumn[columnIndex] === undefined ||
          size > longestCellByColumn[columnIndex]
        ) {
          longestCellByColumn[columnIndex] = size
        }
      }

      row.push(cell)
    }

    cellMatrix[rowIndex] = row
    sizeMatrix[rowIndex] = sizes
  }

  // Figure out which alignments to use.
  let columnIndex = -1

  if (typeof align === 'object' && 'length' in align) {
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = toAlignment(align[columnIndex])
    }
  } else {
    const code = toAlignment(align)

    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = code
    }
  }

  // Inject the alignment row.
  columnIndex = -1
  /** @type {Array<string>} */
  const row = []
  /** @type {Array<number>} */
  const sizes = []

  while (++columnIndex < mostCellsPerRow) {
    const code = alignments[columnIndex]
    let before = ''
    let after = ''

    if (code === 99 /* `c` */) {
      before = ':'
      after = ':'
    } else if (code === 108 /* `l` */) {
      before = ':'
    } else if (code === 114 /* `r` */) {
      after = ':'
    }

    // There *must* be at least one hyphen-minus in each alignment cell.
    let size =
      settings.alignDelimiters === false
        ? 1
        : Math.max(
            1,
            longestCellByColumn[columnIndex] - before.length - after.length
          )

    const cell = before + '-'.repeat(size) + after

    if (settings.alignDelimiters !== false) {
      size = before.length + size + after.length

      if (size > longestCellByColumn[columnIndex]) {
        longestCellByColumn[columnIndex] = size
      }

      sizes[columnIndex] = size
    }

    row[columnIndex] = cell
  }

  // Inject the alignment row.
  cellMatrix.splice(1, 0, row)
  sizeMatrix.splice(1, 0, sizes)

  rowIndex = -1
  /** @type {Array<string>} */
  const lines = []

  while (++rowIndex < cellMatrix.length) {
    const row = cellMatrix[rowIndex]
    const sizes = sizeMatrix[rowIndex]
    const cellsInRow =
      settings.fillRows === false
        ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length)
        : mostCellsPerRow
    columnIndex = -1
    /** @type {Array<string>} */
    const line = []

    while (++columnIndex < cellsInRow) {
      const cell = row[columnIndex] || ''
      let before = ''
      let after = ''

      if (settings.alignDelimiters !== false) {
        const size =
          longestCellByColumn[columnIndex] - (sizes[columnIndex] || 0)
        const code = alignments[columnIndex]

        if (code === 114 /* `r` */) {
          before = ' '.repeat(size)
        } else if (code === 99 /* `c` */) {
          const half = size / 2

          if (size % 2) {
            before = ' '.repeat(half + 0.5)
            after = ' '.repeat(half - 0.5)
          } else {
            before = ' '.repeat(half)
            after = before
          }
        } else {
          after = ' '.repeat(size)
        }
      }

      if (settings.delimiterStart !== false && !columnIndex) {
        line.push('|')
      }

      if (
        settings.padding !== false &&
        // Don’t add the opening space if we’re not aligning and the cell is
        // empty: there will be a closing space.
        !(settings.alignDelimiters === false && cell === '') &&
        (settings.delimiterStart !== false || columnIndex)
      ) {
        line.push(' ')
      }

      if (settings.alignDelimiters !== false) {
        line.push(before)
      }

      line.push(cell)

      if (settings.alignDelimiters !== false) {
        line.push(after)
      }

      if (settings.padding !== false) {
        line.push(' ')
      }

      if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) {
        line.push('|')
      }
    }

    lines.push(
      settings.delimiterEnd === false
        ? line.join('').replace(/ +$/, '')
        : line.join('')
    )
  }

  return lines.join('\n')
}

/**
 * Serialize a cell value.
 *
 * @param {string | null | undefined} [value]
 *   Value to serialize.
 * @returns {string}
 *   Result.
 */
function serialize(value) {
  return value === null || value === undefined ? '' : String(value)
}

/**
 * Get the alignment character code from a value.
 *
 * @param {string | null | undefined} value
 *   Value.
 * @returns {number}
 *   Alignment.
 */
function toAlignment(value) {
  const code = typeof value === 'string' ? value.codePointAt(0) : 0

  return code === 67 /* `C` */ || code === 99 /* `c` */
    ? 99 /* `c` */
    : code === 76 /* `L` */ || code === 108 /* `l` */
      ? 108 /* `l` */
      : code === 82 /* `R` */ || code === 114 /* `r` */
        ? 114 /* `r` */
        : 0
}

// EXTERNAL MODULE: ./build/js/report/escape.js
var report_escape = __webpack_require__(90630);
// EXTERNAL MODULE: ./build/js/report/number.js
var number = __webpack_require__(84252);
;// CONCATENATED MODULE: ./build/js/report/markdown-draw.js



/** A block in GitHub's Markdown; empty where there is nothing to show. */
function draw(block, options) {
    switch (block.kind) {
        case "heading":
            return `${"#".repeat(block.level)} ${drawText(block.text)}`;
        case "paragraph":
            return drawText(block.text);
        case "notice":
            return `> [!${block.tone.toUpperCase()}]\n> ${drawText(block.text)}`;
        case "table":
            return drawTable(block, options);
        case "matrix":
            return drawMatrix(block);
        case "chart":
            return options.mermaid ? drawChart(block) : "";
        case "fold": {
            const body = block.body.map((inner) => draw(inner, options)).filter((text) => text !== "");
            if (body.length === 0)
                return "";
            return `<details><summary>${drawText(block.summary, "html")}</summary>\n\n${body.join("\n\n")}\n\n</details>`;
        }
    }
}
/** One line of text. Inside an HTML block Markdown's own marks would show as they are, so tags stand for them. */
function drawText(text, inside = "markdown") {
    return text.map((piece) => drawInline(piece, inside)).join("");
}
function drawInline(piece, inside) {
    if (typeof piece === "string")
        return keepSpace(piece, (0,report_escape/* markdownText */.p7)((0,report_escape/* clean */.uH)(piece)));
    if ("code" in piece) {
        const text = (0,report_escape/* clean */.uH)(piece.code);
        return inside === "html" ? `<code>${(0,report_escape/* markdownText */.p7)(text)}</code>` : (0,report_escape/* markdownCode */.D9)(text);
    }
    if ("bold" in piece) {
        const text = drawText(piece.bold, inside);
        if (text.trim() === "")
            return text;
        return inside === "html" ? `<b>${text}</b>` : `**${text}**`;
    }
    const target = (0,report_escape/* linkTarget */.Cm)(piece.link);
    const text = drawText(piece.text, inside);
    return target === undefined || inside === "html" ? text : `[${text}](${target})`;
}
/** Cleaning trims; the spaces between pieces are ours. */
function keepSpace(raw, shown) {
    if (shown === "")
        return raw.length > 0 ? " " : "";
    return `${raw.startsWith(" ") ? " " : ""}${shown}${raw.endsWith(" ") ? " " : ""}`;
}
function drawTable(table, options) {
    const shown = table.rows.slice(0, options.rows);
    const head = table.head.map((cell) => drawText(cell));
    const lines = layOut([head, ...shown.map((row) => row.cells.map((cell) => drawText(cell)))], table.align);
    const left = table.rows.length - shown.length;
    return left === 0 ? lines : `${lines}\n\n… and ${(0,number/* count */.U9)(left, "more", "more")} ${table.noun}${options.elsewhere}.`;
}
/** Columns in line for those who read the source, unless a long cell would pad every row. */
function layOut(rows, align) {
    const narrow = rows.length <= 60 && rows.every((row) => row.every((cell) => cell.length <= 90));
    return markdownTable(rows, {
        align: align.map((side) => (side === "right" ? "r" : "")),
        alignDelimiters: narrow,
        stringLength: (cell) => [...cell].length,
    });
}
/** Counts, and in brackets how they differ from main's; a dot for none. */
function drawMatrix(matrix) {
    const head = ["meant ↓ taken for →", ...matrix.labels.map((label) => (0,report_escape/* markdownText */.p7)((0,report_escape/* clean */.uH)(label, 30)))];
    const rows = matrix.candidate.map((counts, row) => [
        `**${(0,report_escape/* markdownText */.p7)((0,report_escape/* clean */.uH)(matrix.labels[row] ?? "", 30))}**`,
        ...counts.map((amount, column) => matrixCell(amount, matrix.baseline?.[row]?.[column])),
    ]);
    const key = matrix.baseline === undefined
        ? "Rows are what was meant, columns what it was taken for."
        : `Rows are what was meant, columns what it was taken for, ${matrix.names.candidate}; in brackets the change from ${matrix.names.baseline}.`;
    return `${layOut([head, ...rows], ["left", ...matrix.labels.map(() => "right")])}\n\n${key}`;
}
/** A count with its change: `158 (−4)`. */
function matrixCell(amount, before) {
    const shown = amount === 0 ? "·" : String(amount);
    if (before === undefined || before === amount)
        return shown;
    return `${amount} (${amount > before ? "+" : "−"}${Number(Math.abs(amount - before).toPrecision(6))})`;
}
function drawChart(chart) {
    const candidate = numbers(chart.candidate);
    if (candidate === undefined)
        return "";
    const baseline = chart.baseline === undefined ? undefined : numbers(chart.baseline);
    const all = [...candidate, ...(baseline ?? [])];
    const [low, high] = range(all, chart.style);
    const bars = chart.style === "bars";
    const legend = baseline === undefined
        ? ""
        : bars
            ? `: bars ${chart.names.candidate}, line ${chart.names.baseline}`
            : `: grey ${chart.names.baseline}, blue ${chart.names.candidate}`;
    const lines = [
        `%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "${bars ? "#80b3ec, #bc4c00" : baseline === undefined ? "#2f81f7" : "#8c959f, #2f81f7"}"}}}}%%`,
        "xychart-beta",
        `    title "${(0,report_escape/* mermaidText */.Hg)(chart.title)}${legend}"`,
        `    x-axis [${chart.labels.map((label) => `"${(0,report_escape/* mermaidText */.Hg)(label)}"`).join(", ")}]`,
        `    y-axis "${(0,report_escape/* mermaidText */.Hg)(chart.axis)}" ${low} --> ${high}`,
        ...(bars ? [`    bar [${candidate.join(", ")}]`] : []),
        ...(baseline === undefined ? [] : [`    line [${baseline.join(", ")}]`]),
        ...(bars ? [] : [`    line [${candidate.join(", ")}]`]),
    ];
    return ["```mermaid", ...lines, "```"].join("\n");
}
function numbers(series) {
    const known = series.filter((value) => value !== null && Number.isFinite(value));
    return known.length === series.length ? known.map((value) => Number(value.toPrecision(5))) : undefined;
}
/** Shares end at 1; other axes leave a tenth of room. */
function range(values, style) {
    const low = Math.min(...values);
    const high = Math.max(...values);
    const room = (high - low || Math.abs(high) || 1) * 0.1;
    const top = high <= 1 && high > 0.5 ? 1 : high + room;
    const bottom = low >= 0 && (style === "lines" || low - room * 3 < 0) ? 0 : low - room * 3;
    const tidy = (value) => Number(value.toPrecision(2));
    return [Math.min(tidy(bottom), low), Math.max(tidy(top), high)];
}


/***/ }),

/***/ 88245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ toMarkdown)
});

// EXTERNAL MODULE: ./build/js/report/compose.js + 5 modules
var compose = __webpack_require__(48385);
// EXTERNAL MODULE: ./build/js/report/escape.js
var report_escape = __webpack_require__(90630);
// EXTERNAL MODULE: ./build/js/report/markdown-draw.js + 1 modules
var markdown_draw = __webpack_require__(79730);
// EXTERNAL MODULE: ./build/js/report/marker.js
var marker = __webpack_require__(17127);
;// CONCATENATED MODULE: ./build/js/report/shrink.js
/** How many rows a table keeps at each step down; after the last the part leaves. */
const steps = [200, 60, 20, 6];
/**
 * Draws parts into so many bytes: the lightest part steps down first, the last of equals before the first. A part is drawn
 * whole at every step, so nothing is ever cut inside a table or a fence.
 */
function shrink(parts, limit, drawPart) {
    const separator = 2;
    const drawn = parts.map((part) => {
        const text = drawPart(part, steps[0] ?? 0);
        return { part, step: 0, text, size: byteLength(text) };
    });
    let total = drawn.reduce((sum, one) => sum + one.size + separator, 0);
    let shortened = false;
    const order = drawn.map((_, index) => index).filter((index) => drawn[index]?.part.keep !== true);
    order.sort((one, other) => (parts[one]?.weight ?? 0) - (parts[other]?.weight ?? 0) || other - one);
    for (const index of order) {
        const one = drawn[index];
        while (one !== undefined && total > limit && one.text !== "") {
            one.step++;
            const rows = steps[one.step];
            const text = rows === undefined ? "" : drawPart(one.part, rows);
            total += byteLength(text) - one.size;
            one.text = text;
            one.size = byteLength(text);
            shortened = true;
        }
        if (total <= limit)
            break;
    }
    return { texts: drawn.map(({ text }) => text).filter((text) => text !== ""), shortened };
}
/** UTF-8 bytes: never fewer than the characters of a text, however a forge counts those. */
function byteLength(text) {
    return Buffer.byteLength(text, "utf8");
}

;// CONCATENATED MODULE: ./build/js/report/markdown.js





/** The report as a comment: GitHub's Markdown, under the forge's limit, with the hidden marker of its key at the end. */
function toMarkdown(bundle, options = {}) {
    const { limit = 65_536, mermaid = true } = options;
    const whole = fullReport(bundle, options.fullReport);
    const elsewhere = whole === undefined ? "" : " in the full report";
    const hidden = (0,marker/* marker */.x)(options.key ?? (0,marker/* reportKey */.y)(bundle));
    const shortNote = `_Shortened to fit${whole === undefined ? "" : ": the rest is in the full report"}._`;
    const closing = [whole, hidden].filter((text) => text !== undefined).join("\n\n");
    const room = limit - byteLength(`\n\n${shortNote}\n\n${closing}\n`);
    const fitted = shrink((0,compose/* compose */.Z)(bundle), room, ({ block }, rows) => (0,markdown_draw/* draw */.$)(block, { rows, mermaid, elsewhere }));
    return `${[...fitted.texts, ...(fitted.shortened ? [shortNote] : []), closing].join("\n\n")}\n`;
}
/** The line that leads to everything: the report named by the caller, and the job's own page. */
function fullReport(bundle, given) {
    const parts = [];
    if (given !== undefined) {
        const target = (0,report_escape/* linkTarget */.Cm)(given);
        parts.push(target === undefined ? `Full report: ${(0,report_escape/* markdownText */.p7)((0,report_escape/* clean */.uH)(given))}` : `[Full report](${target})`);
    }
    const job = bundle.run_url === undefined ? undefined : (0,report_escape/* linkTarget */.Cm)(bundle.run_url);
    // A bundle may come from a fork: its link counts only where it leads to the forge itself.
    const own = bundle.server_url !== undefined && job?.startsWith(`${bundle.server_url.replace(/\/$/, "")}/`) === true;
    if (own && job !== undefined)
        parts.push(`[job and its log](${job})`);
    return parts.length === 0 ? undefined : parts.join(" · ");
}


/***/ }),

/***/ 17127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ marker),
/* harmony export */   y: () => (/* binding */ reportKey)
/* harmony export */ });
/**
 * The hidden line by which a comment is found again. Letters, digits, dots and underscores of the key stand as they are,
 * so does a single dash between them; all else is written as `%` and hex, so that no key can end the HTML comment or pass
 * for another key.
 */
function marker(key) {
    const safe = key.replace(/[^A-Za-z0-9._-]|-(?=-|$)|^-/gu, (character) => [...new TextEncoder().encode(character)].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join(""));
    return `<!-- modelgate:report:${safe} -->`;
}
/** The key of a bundle's comment: its model's, or for models with several keys one that does not change with them. */
function reportKey(bundle) {
    const keys = new Set(bundle.models.map((model) => model.report_key));
    const [only] = keys;
    return keys.size === 1 && only !== undefined ? only : "models";
}


/***/ })

};
