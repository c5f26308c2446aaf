@echo off
rem Builds the grader where it is stale, then runs it with the arguments given. The twin of `lockstep`, which says why things are so.
rem Exit status: the grader's own, or 3 where the grader cannot be started.
setlocal EnableExtensions DisableDelayedExpansion

for %%R in ("%~dp0.") do set "ROOT=%%~fR"
set "JAR=%ROOT%\grader\app\target\lockstep.jar"
set "STATE=%ROOT%\grader\app\target\launcher"
set "STAMP=%STATE%\stamp"
set "LOG=%STATE%\build.log"
set "FLAGS=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Xlog:disable"
set "FLAGS=%FLAGS% -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8"

call :look_for_changes
call :choose_java
if errorlevel 1 exit /b 3
call :look_at_builder
set "ARCHIVE=%STATE%\cds-%JAVA_BUILD%.jsa"
if defined REASON call :build_alone
if errorlevel 1 exit /b 3

set "USE_ARCHIVE="
if exist "%ARCHIVE%" set USE_ARCHIVE=-XX:SharedArchiveFile="%ARCHIVE%"
rem The console shows UTF-8 while the grader runs, and what it showed before afterwards.
for /f "tokens=2 delims=:." %%C in ('chcp') do set "CODEPAGE=%%C"
chcp 65001 >nul 2>nul
"%JAVA_DIR%\bin\java.exe" %FLAGS% %USE_ARCHIVE% -Dlockstep.home="%ROOT%" -jar "%JAR%" %*
set "STATUS=%ERRORLEVEL%"
if defined CODEPAGE chcp %CODEPAGE% >nul 2>nul
exit /b %STATUS%

rem ---- Sets REASON to why the grader has to be built; undefined where it is as new as its sources.
:look_for_changes
set "REASON=for the first time: this may take a minute or two, and downloads what it needs"
if not exist "%JAR%" exit /b 0
set "REASON=the last build was not this launcher's, or did not end well"
if not exist "%STAMP%" exit /b 0
set "REASON=something that it is built from has changed"
powershell -NoProfile -Command "$built = (Get-Item -LiteralPath $env:STAMP).LastWriteTimeUtc; Set-Location -LiteralPath $env:ROOT; $roots = Get-Item pom.xml, .mvn, grader\*\pom.xml, grader\*\src\main, solutions\*\pom.xml, solutions\*\src\main -Force -ErrorAction SilentlyContinue; $all = @($roots) + @($roots | Where-Object { $_.PSIsContainer } | Get-ChildItem -Recurse -Force); if ($all | Where-Object { $_.LastWriteTimeUtc -gt $built } | Select-Object -First 1) { exit 1 } else { exit 0 }" <nul
if not errorlevel 1 set "REASON="
exit /b 0

rem ---- Some exercises need a newer JDK, and an older one leaves them out of the build.
:look_at_builder
if defined REASON exit /b 0
set "BUILT_BY=0"
set /p BUILT_BY=<"%STAMP%"
if %JAVA_MAJOR% GTR %BUILT_BY% set "REASON=JDK %BUILT_BY% has built it, and JDK %JAVA_MAJOR% may build more of it"
exit /b 0

rem ---- Sets JAVA_DIR to a JDK that serves, and JAVA_BUILD to its exact version.
:choose_java
set "JAVA_EXE="
set "JAVA_DIR="
set "JAVA_MAJOR="
set "JAVA_BUILD="
if not defined JAVA_HOME goto java_on_path
if exist "%JAVA_HOME%\bin\javac.exe" if exist "%JAVA_HOME%\bin\java.exe" set "JAVA_EXE=%JAVA_HOME%\bin\java.exe"
if defined JAVA_EXE goto ask_java
:java_on_path
for %%J in (java.exe) do set "JAVA_EXE=%%~$PATH:J"
if not defined JAVA_EXE set "FAULT=no java on the PATH"
if not defined JAVA_EXE goto no_java
:ask_java
for /f "tokens=1,* delims== " %%K in ('call "%JAVA_EXE%" -XshowSettings:properties -version 2^>^&1') do (
  if "%%K"=="java.home" set "JAVA_DIR=%%L"
  if "%%K"=="java.specification.version" set "JAVA_MAJOR=%%L"
  if "%%K"=="java.runtime.version" set "JAVA_BUILD=%%L"
)
set "FAULT=%JAVA_EXE%, which does not start"
if not defined JAVA_DIR goto no_java
if not defined JAVA_MAJOR goto no_java
set "FAULT=%JAVA_EXE%, version %JAVA_MAJOR%, which is too old"
if "%JAVA_MAJOR:~0,2%"=="1." goto no_java
if %JAVA_MAJOR% LSS 17 goto no_java
set "FAULT=%JAVA_EXE%, version %JAVA_MAJOR%, a runtime without the compiler (a JRE, not a JDK)"
if not exist "%JAVA_DIR%\bin\javac.exe" goto no_java
exit /b 0

:no_java
>&2 echo lockstep: a JDK of version 17 or newer is missing. The grader is tried on 17, 21 and 25.
if defined JAVA_HOME >&2 echo   found: JAVA_HOME is "%JAVA_HOME%"
>&2 echo   found: %FAULT%
>&2 echo   Windows, winget:  winget install EclipseAdoptium.Temurin.21.JDK
>&2 echo   Then open a new terminal. Where several are installed, set JAVA_HOME to the folder of the one to use.
exit /b 3

rem ---- Sets MVN to a Maven that serves.
:choose_maven
set "MVN="
set "MAVEN_VERSION="
for %%M in (mvn.cmd) do set "MVN=%%~$PATH:M"
set "FAULT=no mvn on the PATH"
if not defined MVN goto no_maven
for /f "tokens=3" %%V in ('call "%MVN%" -B -v 2^>^&1 ^| findstr /c:"Apache Maven"') do set "MAVEN_VERSION=%%V"
set "FAULT=%MVN%, which does not start"
if not defined MAVEN_VERSION goto no_maven
set "FAULT=%MVN%, version %MAVEN_VERSION%, which is too old"
for /f "tokens=1,2 delims=.-" %%A in ("%MAVEN_VERSION%") do set /a "MAVEN_NUMBER=%%A * 1000 + %%B"
if %MAVEN_NUMBER% LSS 3008 goto no_maven
exit /b 0

:no_maven
>&2 echo lockstep: Maven 3.8 or newer is missing. It builds the grader, once and after each change.
>&2 echo   found: %FAULT%
>&2 echo   Windows:  scoop install maven, or choco install maven
>&2 echo   Then open a new terminal.
exit /b 3

rem ---- Builds, unless another start has done so meanwhile. The lock is a file held open for writing; it ends with its process.
:build_alone
set "JAVA_HOME=%JAVA_DIR%"
call :choose_maven
if errorlevel 1 exit /b 3
if not exist "%STATE%\" mkdir "%STATE%" 2>nul
set "PROBE=%STATE%\probe-%RANDOM%%TIME:~-2%"
2>nul (>"%PROBE%" type nul)
if not exist "%PROBE%" goto unwritable
del "%PROBE%"
set "WAITED="
:take_lock
set "BUILT="
9>&2 2>nul (8>"%STATE%\lock" 2>&9 call :build)
if defined BUILT exit /b %BUILT%
if not defined WAITED >&2 echo lockstep: waits for another start that builds the grader
set "WAITED=yes"
rem A pause of a second; `timeout` refuses where the input is no console.
ping -n 2 127.0.0.1 >nul
goto take_lock

:unwritable
>&2 echo lockstep: cannot write to "%STATE%", and the grader has to be built there: %REASON%.
>&2 echo   Copy the kit to a folder of your own, or let its owner run lockstep once.
exit /b 3

rem ---- Sets BUILT to the exit status. The stamp is as old as the start of the build: what changes while Maven runs is newer.
:build
set "BUILT=3"
call :look_for_changes
call :look_at_builder
if not defined REASON goto built
>&2 echo lockstep: builds the grader (%REASON%)
del "%STAMP%" "%STATE%\cds-*" >nul 2>nul
>"%STAMP%.new" echo %JAVA_MAJOR%
call "%MVN%" -B -q -ntp -f "%ROOT%\pom.xml" -pl grader/app -am -Dmaven.test.skip=true package <nul >"%LOG%" 2>&1
if errorlevel 1 goto build_failed
"%JAVA_DIR%\bin\java.exe" %FLAGS% -XX:ArchiveClassesAtExit="%ARCHIVE%" -jar "%JAR%" grade "%ROOT%\solutions" --exercise 01 --schedules 20 --jobs 1 <nul >nul 2>nul
move /y "%STAMP%.new" "%STAMP%" >nul
:built
set "BUILT=0"
exit /b 0

:build_failed
>&2 echo lockstep: the build of the grader failed. Its last lines:
powershell -NoProfile -Command "Get-Content -LiteralPath $env:LOG -Tail 25" <nul >&2
>&2 echo The whole log: "%LOG%"
exit /b 3
