#compdef winnow
# zsh completion of winnow: source <(winnow completion zsh), behind compinit
_winnow() {
    local -a candidates
    candidates=("${(@f)$("${words[1]}" completion --words "=${(@)^words[2,CURRENT]}" 2>/dev/null)}")
    case $candidates[1] in
        :files) _files ;;
        :folders) _files -/ ;;
        '') return 1 ;;
        *) compadd -a candidates ;;
    esac
}
compdef _winnow winnow
