package org.mizan.content;

import java.util.Set;

/** Files that nothing names: they would be read by nobody, and their author would not know. */
final class StrayFiles {

    private final Workbench bench;
    private final String folder;
    private final CourseYaml yaml;

    StrayFiles(Workbench bench, String folder, CourseYaml yaml) {
        this.bench = bench;
        this.folder = folder;
        this.yaml = yaml;
    }

    void check(Set<String> named) {
        for (String path : bench.paths()) {
            boolean text = path.endsWith(".md") || path.endsWith(".yaml") || path.endsWith(".yml") || path.endsWith(".markdown");
            if (path.startsWith(folder) && text && !named.contains(path) && !path.equals(folder + "course.yaml") && !isReadme(path)) {
                report(path);
            }
        }
    }

    private void report(String path) {
        boolean otherLanguage = ContentName.of(path).filter(name -> !yaml.languages().contains(name.language())).isPresent();
        if (path.endsWith(".md") && ContentName.of(path).isEmpty()) {
            bench.findings().add(Rule.FILE_NAME, Place.startOf(path), path);
        } else if (otherLanguage) {
            bench.findings().add(Rule.FILE_LANGUAGE, Place.startOf(path), ContentName.of(path).get().language().code(), folder + "course.yaml");
        } else {
            bench.findings().add(Rule.FILE_UNLISTED, Place.startOf(path), path, folder + "course.yaml");
        }
    }

    static boolean isReadme(String path) {
        return path.substring(path.lastIndexOf('/') + 1).matches("README(\\.[a-z]{2,3})?\\.md");
    }
}
