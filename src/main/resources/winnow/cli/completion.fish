# fish completion of winnow: winnow completion fish > ~/.config/fish/completions/winnow.fish
function __winnow_complete
    set -l words (commandline -opc) (commandline -ct)
    set -l candidates ($words[1] completion --words "="$words[2..-1] 2>/dev/null)
    switch "$candidates[1]"
        case ':files'
            __fish_complete_path (commandline -ct)
        case ':folders'
            __fish_complete_directories (commandline -ct)
        case '*'
            printf '%s\n' $candidates
    end
end
complete -c winnow -f -a '(__winnow_complete)'
