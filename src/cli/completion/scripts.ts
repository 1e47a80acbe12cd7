/**
 * A script for each shell; all ask the program itself, so they know every operation of its version. Without candidates, files are completed. In bash,
 * the second argument is the word that is replaced, where `COMP_WORDS` has only a part of it; `compgen -W` would run what a file's name says.
 */
export const COMPLETION_SCRIPTS = {
  bash: `_kore_xo_api() {
  local word
  COMPREPLY=()
  while IFS= read -r word; do
    printf -v word %q "$word"
    COMPREPLY+=("$word")
  done < <(kore-xo-api complete -- "\${COMP_WORDS[@]:1:COMP_CWORD-1}" "$2" 2>/dev/null)
}
complete -o default -F _kore_xo_api kore-xo-api
`,
  zsh: `_kore_xo_api() {
  local -a candidates
  candidates=(\${(f)"$(kore-xo-api complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)"})
  (( \${#candidates} )) && compadd -- $candidates || _files
}
compdef _kore_xo_api kore-xo-api
`,
  fish: `function __kore_xo_api
  set -l words (commandline -opc) (commandline -ct)
  kore-xo-api complete -- $words[2..] 2>/dev/null
end
complete -c kore-xo-api -a '(__kore_xo_api)'
`,
} as const;
