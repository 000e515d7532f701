# bash completion of winnow: source <(winnow completion bash)
_winnow() {
    local current=${COMP_WORDS[COMP_CWORD]} words=("${COMP_WORDS[@]:1:COMP_CWORD}") candidates
    candidates=$("${COMP_WORDS[0]}" completion --words "${words[@]/#/=}" 2>/dev/null)
    case $candidates in
        :files) mapfile -t COMPREPLY < <(compgen -f -- "$current") && compopt -o filenames 2>/dev/null ;;
        :folders) mapfile -t COMPREPLY < <(compgen -d -- "$current") && compopt -o filenames 2>/dev/null ;;
        *) mapfile -t COMPREPLY < <([ -z "$candidates" ] || printf '%s\n' "$candidates") ;;
    esac
}
complete -F _winnow winnow ./winnow
