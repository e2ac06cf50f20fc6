import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { need, runOrThrow } from "./run.ts";

/** A peer made of Java libraries: they lie in NAME/lib below the tools, for a class path. */
export interface MavenPin {
  readonly kind: "maven";
  /** `group:artifact:version` or `group:artifact:version:classifier`; what they need comes along. */
  readonly artifacts: readonly string[];
}

const plugin = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1";

export function installMaven(name: string, pin: MavenPin, tools: string): void {
  need("java", ["-version"], "a Java runtime (apt-get install default-jre-headless)");
  need("mvn", ["-version"], "Maven (apt-get install maven)");
  const home = join(tools, name);
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, "pom.xml"), project(name, pin));
  runOrThrow("mvn", ["-B", "-q", `${plugin}:copy-dependencies`, `-DoutputDirectory=${join(home, "lib")}`], {
    cwd: home,
  });
}

function project(name: string, pin: MavenPin): string {
  const dependencies = pin.artifacts.map((artifact) => {
    const [group, id, version, classifier] = artifact.split(":");
    const kind = classifier === undefined ? "" : `<classifier>${classifier}</classifier>`;
    return `<dependency><groupId>${group}</groupId><artifactId>${id}</artifactId><version>${version}</version>${kind}</dependency>`;
  });
  return `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>modelgate.interop</groupId><artifactId>${name}</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>${dependencies.join("")}</dependencies>
</project>
`;
}
