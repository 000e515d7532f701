#!/bin/sh
# files.sh JAR FOLDER: what a release holds beside what plugins of Maven make.
set -eu
cd "$(dirname "$0")/../.."
jar=$1 folder=$2
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
mkdir -p "$folder/completion"
cp "$jar" "$folder/winnow.jar"
cp LICENSE "$folder/"
cp winnow "$folder/"
for shell in bash zsh fish; do
    "$java" -XX:TieredStopAtLevel=1 -jar "$jar" completion "$shell" >"$folder/completion/winnow.$shell"
done
src/release/image-root.sh "$jar" "$(dirname "$jar")/image"
