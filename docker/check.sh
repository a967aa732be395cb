#!/usr/bin/env bash
# Checks what is in this folder without an engine: lints it, and runs outside a container what each
# step of the Dockerfile runs inside. Needs a JDK 25, Node and npm; says what it leaves out.
#   docker/check.sh           lints, builds, starts, asks for health, stops
#   docker/check.sh --lint    lints only
set -euo pipefail
cd "$(dirname "$0")/.."

scratch=$PWD/target/docker-check
dockerfile=docker/Dockerfile
mkdir -p "$scratch/tools"
export NODE_PATH=$scratch/tools/node_modules

step() { printf '\n== %s\n' "$*"; }
leave_out() { printf -- '-- left out: %s\n' "$*"; }
fail() { printf '!! %s\n' "$*" >&2; exit 1; }
instruction() { node docker/instructions.cjs "$dockerfile" "$1"; }

lint() {
  step "Linters"
  npm install --silent --no-audit --no-fund --prefix "$scratch/tools" \
    dockerfile-utils@0.16.3 dockerfile-ast@0.7.1 dclint@3.1.0
  local tools=$scratch/tools/node_modules/.bin
  for file in docker/Dockerfile docker/Dockerfile.cuda; do
    "$tools/dockerfile-utils" lint "$file"
    echo "$file: nothing found"
  done
  # Both an image and a build: what is built gets a name that the other services share.
  for file in docker/compose.yaml docker/compose.cluster.yaml; do
    "$tools/dclint" "$file" --quiet --disable-rule no-build-and-image
    echo "$file: fits the specification"
  done
  bash -n docker/healthcheck.sh
  leave_out "whether the base images and their packages exist: no registry of images is asked"
}

# The proxy's configuration, with addresses of this machine for those of the other containers.
check_proxy() {
  step "nginx reads its configuration"
  local nginx
  nginx=$(PATH=$PATH:/usr/sbin command -v nginx) || { leave_out "no nginx here"; return; }
  sed -e 's/web-one:8080/127.0.0.1:18081/; s/web-two:8080/127.0.0.1:18082/' docker/nginx.conf \
    > "$scratch/nginx.conf"
  "$nginx" -t -q -c "$scratch/nginx.conf" && echo "it does ($("$nginx" -v 2>&1))"
}

# The same flags by every way to start: what differs would first be seen in numbers.
check_flags() {
  step "The JVM's flags are those of ./mvnw spring-boot:run"
  local flags file
  flags=$(sed -n 's:.*<runtime.jvm.arguments>\(.*\)</runtime.jvm.arguments>.*:\1:p' pom.xml)
  for file in docker/Dockerfile docker/Dockerfile.cuda; do
    for flag in $flags; do
      grep -q "^ENTRYPOINT.*\"$flag\"" "$file" || fail "$file lacks $flag"
    done
  done
  echo "$flags"
}

build() {
  step "The build stage: what .dockerignore lets in, and its RUN"
  rm -rf "$scratch/build" && mkdir -p "$scratch/build/docker"
  local pattern
  while read -r pattern; do
    cp -R "${pattern#!}" "$scratch/build/${pattern#!}"
  done < <(grep '^!' docker/Dockerfile.dockerignore)
  (cd "$scratch/build" && rm -rf frontend/generated frontend/index.html)
  local java_home command
  java_home=$(./mvnw --version | sed -n 's/.*runtime: //p')
  command=$(instruction build)
  (cd "$scratch/build" && PATH=$java_home/bin:$PATH bash -euc "$command") \
    > "$scratch/build.log" 2>&1 || { tail -40 "$scratch/build.log"; fail "the build failed"; }
  du -sh "$scratch"/build/layers/* | sed "s:$scratch/::"
}

# The layers as the image has them, under a folder that stands for its root.
lay_out() {
  step "The image's files"
  root=$scratch/root
  rm -rf "$root" && mkdir -p "$root/application" "$root/data" "$root/var/cache/amalgam"
  local layer
  while read -r layer; do
    [ -d "$scratch/build/layers/$layer" ] || fail "there is no layer $layer"
    cp -R "$scratch/build/layers/$layer/." "$root/application/"
  done < <(instruction layers)
  install -m 755 docker/healthcheck.sh "$root/application/"
  ls "$root/application"
}

# The variables of the image, with the folder for its root, and a free port.
environment() {
  instruction env | grep -v '^\(PATH\|JAVA_HOME\)=' \
    | sed -e "s:=/:=$root/:" -e "s/^PORT=.*/PORT=$port/"
}

start_and_stop() {
  step "ENTRYPOINT as an unprivileged user, HEALTHCHECK, SIGTERM"
  local as=() java_home user
  java_home=$(./mvnw --version | sed -n 's/.*runtime: //p')
  user=$(instruction user)
  if [ "$(id -u)" = 0 ]; then
    as=(setpriv --reuid "${user%:*}" --regid "${user#*:}" --clear-groups)
    chown -R "$user" "$root/data" "$root/var"
  else
    leave_out "the user $user: only root can become another one; this is $(id -un)"
  fi
  port=$(node -e "const s=require('net').createServer().listen(0,()=>{console.log(s.address().port);s.close()})")
  local variables command check
  mapfile -t variables < <(environment)
  command=$(instruction entrypoint)
  check=$(instruction healthcheck | sed "s:'/:'$root/:")
  cd "$root/application"
  env -i PATH="$java_home/bin:$PATH" "${variables[@]}" "${as[@]}" bash -c "exec $command" \
    > "$scratch/application.log" 2>&1 &
  local pid=$! seconds=0
  trap 'kill -9 $pid 2> /dev/null || true' EXIT
  until env -i PATH="$PATH" "${variables[@]}" "${as[@]}" bash -c "$check" 2> /dev/null; do
    kill -0 $pid 2> /dev/null || { tail -40 "$scratch/application.log"; fail "it did not start"; }
    [ $((seconds += 1)) -lt 120 ] || fail "not healthy after two minutes"
    sleep 1
  done
  echo "healthy after $seconds s, as $(ps -o user= -p $pid), $(ps -o rss= -p $pid) kB resident"
  [ "$(ps -o comm= -p $pid)" = java ] || fail "the process is not Java itself: no signal reaches it"
  # The demonstration, so that there is something in hand to be finished.
  until node -e "fetch('http://localhost:$port/api/v1/tournaments').then(r=>r.json()).then(t=>process.exit(t.items.some(i=>i.done>0)?0:1))"; do
    [ $((seconds += 1)) -lt 240 ] || fail "no tournament was played"
    sleep 1
  done
  echo "at work after $seconds s"
  local before=$SECONDS status=0
  kill -TERM $pid
  wait $pid || status=$?
  trap - EXIT
  [ $status = 143 ] || { tail -20 "$scratch/application.log"; fail "SIGTERM ended it with $status"; }
  grep -q 'Graceful shutdown complete' "$scratch/application.log" || fail "it did not stop in order"
  ! grep ' ERROR ' "$scratch/application.log" || fail "something went wrong"
  ! env -i PATH="$PATH" "${variables[@]}" bash -c "$check" 2> /dev/null \
    || fail "the health check is content with an application that is gone"
  echo "SIGTERM: stopped in order after $((SECONDS - before)) s with 143; data:"
  ls -An "$root/data"
}

lint
check_proxy
check_flags
if [ "${1:-}" != --lint ]; then
  build
  lay_out
  start_and_stop
  leave_out "Dockerfile.cuda's build (2.3 GB of natives); all but its profile is the same"
  leave_out "the engine's own part: layers' caching, users and mounts inside, networks, restarts"
fi
printf '\nAll that was checked holds.\n'
