#!/bin/sh
# image-root.sh JAR ROOT: lays out under ROOT what the container image holds beside winnow: a Java of only the modules
# that winnow needs, git for `trace --since`, and the shared libraries of both, taken from this machine.
set -eu
jar=$1 root=$2
java=$(dirname "$(dirname "$(readlink -f "$(command -v "${JAVA_HOME:+$JAVA_HOME/bin/}jlink")")")")
rm -rf "$root"
mkdir -p "$root/opt" "$root/usr/bin" "$root/tmp" "$root/etc" "$root/work" "$root/proc" "$root/dev"

# Without java.desktop, which libraries name for tools that winnow does not call; with what no class file names:
# character sets by name, zip file systems, the curves of addresses that a user names.
modules=$("$java/bin/jdeps" --print-module-deps --ignore-missing-deps --multi-release 17 "$jar" |
    tr , '\n' | grep -v '^java.desktop$' | paste -sd, -)
"$java/bin/jlink" --add-modules "$modules,jdk.charsets,jdk.zipfs,jdk.crypto.ec" --strip-debug --no-header-files \
    --no-man-pages --compress=2 --output "$root/opt/java"

cp -L "$(command -v git)" "$root/usr/bin/git"
{ ldd "$root/usr/bin/git"; ldd "$root/opt/java/bin/java"; find "$root/opt/java/lib" -name '*.so' -exec ldd {} +; } 2>/dev/null |
    sed -nE 's#^[^/]*(/[^ :]+) \(0x.*#\1#p' | sort -u | while read -r library; do
    case $library in "$root"*) continue ;; esac
    mkdir -p "$root$(dirname "$library")"
    cp -L "$library" "$root$library"
done
echo 'winnow:x:1000:1000::/work:/' >"$root/etc/passwd"
