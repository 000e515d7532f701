#!/usr/bin/env bash
# The official inspector of the Model Context Protocol lists and calls every tool of `winnow mcp`, reads every
# resource and gets every prompt, in a workspace of its own. Ends with 1 at the first that fails; skipped, and it
# says so, where there is no npm or the inspector cannot be installed.
# Usage: every-tool.sh COMMAND…    what starts winnow, ./winnow when not said
set -euo pipefail
inspector=@modelcontextprotocol/inspector@0.15.0
winnow=("$@")
[ $# -gt 0 ] || winnow=("$(cd "$(dirname "$0")/../../.." && pwd)/winnow")

command -v npm >/dev/null 2>&1 || { echo "skipped: the inspector needs npm, which is not here"; exit 0; }
tools=${INSPECTOR_HOME:-${TMPDIR:-/tmp}/mcp-inspector-0.15.0}
if [ ! -x "$tools/node_modules/.bin/mcp-inspector" ]; then
    npm install --silent --no-audit --no-fund --prefix "$tools" "$inspector" >/dev/null 2>&1 ||
        { echo "skipped: npm cannot install $inspector (offline?)"; exit 0; }
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat >digest.txt <<'DIGEST'
Kettle: Boiling Water on a Small Flame

Tea is late. We present Kettle, a pot that heats water over a small flame. A whistle on its spout tells that the water
boils. On one laptop's heat it boils water up to 2x faster than a pan.
DIGEST
cat >brief.md <<'BRIEF'
---
id: kettle
title: "Kettle: Boiling Water on a Small Flame"
kind: system # a pot, not a recipe
tier: laptop # any stove will do
effort: 1 to 2 weeks
reuse: no # nobody sells it
topics: []
code: []
---
Claim: It boils water up to 2x faster. [s4]
Refuted if: on five flames it is no faster.

## Build
1. **boiler** — a pot over a flame. [s2]
2. **whistle** — tells when to pour (ours). needs: boiler
BRIEF
"${winnow[@]}" load digest.txt >/dev/null
git init -q . && git -c user.name=T -c user.email=t@example.org commit -q --allow-empty -m first
echo '// @paper kettle#s2' >Pot.java

ask() { "$tools/node_modules/.bin/mcp-inspector" --cli "${winnow[@]}" mcp "$@"; }
call() { # tool, then its arguments
    local tool=$1 given=()
    shift
    for each in "$@"; do given+=(--tool-arg "$each"); done
    ask --method tools/call --tool-name "$tool" "${given[@]}" >answer.json
    node -e 'const a = JSON.parse(require("fs").readFileSync("answer.json", "utf8"));
        if (a.isError || !a.structuredContent || a.structuredContent.exit > 1) { console.error(JSON.stringify(a)); process.exit(1); }'
    called="$called $tool"
    echo "called $tool"
}

called=
ask --method tools/list >tools.json
call overview
call find_papers query=whistle
call find_papers lacks=brief
call show_paper paper=kettle
call why text="a pot that whistles"
call related 'papers=["kettle"]'
call order top=1
call plan paper=kettle
call trace_status
call trace_place place=Pot.java:1
call review_change
call draft_brief paper=kettle
call check_brief "text=$(cat brief.md)"
call write_brief "text=$(cat brief.md)"
call correct_fact paper=kettle fact=tier=laptop because="any stove will do"
call propose_decision paper=kettle because="tea is late"
[ -f reference/papers/kettle.md ] && grep -q 'status: proposed' decisions.md

for tool in $(node -p 'JSON.parse(require("fs").readFileSync("tools.json", "utf8")).tools.map(t => t.name).join(" ")'); do
    case " $called " in *" $tool "*) ;; *) echo "the inspector called every tool but $tool"; exit 1 ;; esac
done
for uri in winnow://log winnow://brief-rules winnow://paper/kettle; do
    ask --method resources/read --uri "$uri" | grep -q '"text"' && echo "read $uri"
done
ask --method prompts/list | grep -q write_missing_briefs
for prompt in choose review_change write_missing_briefs; do
    ask --method prompts/get --prompt-name "$prompt" | grep -q '"role": "user"' && echo "got $prompt"
done
echo "the inspector called every tool"
