/** A script for each shell; all ask the program itself, so they know every operation of its version. Without candidates, files are completed. */
export const COMPLETION_SCRIPTS = {
  bash: `_kore_xo_api() {
  local IFS=$'\\n'
  COMPREPLY=($(compgen -W "$(kore-xo-api complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)" -- "\${COMP_WORDS[COMP_CWORD]}"))
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
