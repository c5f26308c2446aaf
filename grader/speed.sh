#!/bin/sh
# Compares grading the references with running their visible tests through Maven, in turn, and prints wall times and their ratio.
#   grader/speed.sh [ROUNDS]
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
rounds=${1:-5}
java=$(javac -version 2>&1 | sed 's/javac \([0-9]*\).*/\1/')
# An exercise that needs a newer JDK is no module here.
modules=$(cd "$root/exercises" && for yaml in [0-9]*/exercise.yaml; do
    [ "$(sed -n 's/^jdk: *//p' "$yaml")" -gt "$java" ] || printf 'solutions/%s,' "${yaml%/*}"
done | sed 's/,$//')
times=$(mktemp -d)
trap 'rm -rf "$times"' EXIT

wall() { # wall NAME COMMAND...: appends the seconds it took to a file of that name
    name=$1
    shift
    begin=$(date +%s%N)
    "$@" >"$times/output" 2>&1 || { cat "$times/output"; echo "speed.sh: failed: $*" >&2; exit 1; }
    end=$(date +%s%N)
    echo "$begin $end" | awk '{printf "%.2f\n", ($2 - $1) / 1e9}' >>"$times/$name"
}

# The solutions need the explorer's classes, but not its own tests.
visible_tests() {
    mvn -q -f "$root/pom.xml" -pl "$modules" -am -Dtest='lockstep/*/*Test,!lockstep/explorer/**' -Dsurefire.failIfNoSpecifiedTests=false test
}

median() { sort -n "$times/$1" | awk '{all[NR] = $1} END {print all[int((NR + 1) / 2)]}'; }

# Once each, so that nothing is built or loaded for the first time while it is timed.
"$root/lockstep" grade "$root/solutions" >/dev/null
visible_tests >/dev/null
i=0
while [ "$i" -lt "$rounds" ]; do
    wall lockstep "$root/lockstep" grade "$root/solutions"
    wall maven visible_tests
    i=$((i + 1))
done
echo "median wall time of $rounds rounds on $(getconf _NPROCESSORS_ONLN) cores:"
echo "  ./lockstep grade solutions      $(median lockstep) s"
echo "  mvn -q test on the solutions    $(median maven) s"
echo "$(median lockstep) $(median maven)" | awk '{printf "  ratio                           %.2f\n", $1 / $2}'
