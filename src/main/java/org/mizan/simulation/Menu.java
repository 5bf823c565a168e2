package org.mizan.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A menu of the device: settings that lie in it, and menus further in. The outermost has no label.
 *
 * @param settings in file order, each as it stands
 * @param menus    in the order in which the file first names them
 */
public record Menu(String label, List<Chosen> settings, List<Menu> menus) {

    public Menu {
        settings = List.copyOf(settings);
        menus = List.copyOf(menus);
    }

    static Menu of(List<Chosen> chosen) {
        return of("", chosen, 0);
    }

    private static Menu of(String label, List<Chosen> chosen, int depth) {
        List<Chosen> here = new ArrayList<>();
        Map<String, List<Chosen>> further = new LinkedHashMap<>();
        for (Chosen one : chosen) {
            List<String> at = one.setting().at();
            if (at.size() == depth) {
                here.add(one);
            } else {
                further.computeIfAbsent(at.get(depth), menu -> new ArrayList<>()).add(one);
            }
        }
        return new Menu(label, here, further.entrySet().stream().map(menu -> of(menu.getKey(), menu.getValue(), depth + 1)).toList());
    }

    /** How many settings lie in it and further in. */
    public int size() {
        return settings.size() + menus.stream().mapToInt(Menu::size).sum();
    }

    /** How many of them stand otherwise than the device came. */
    public int changed() {
        return (int) settings.stream().filter(one -> !one.untouched()).count() + menus.stream().mapToInt(Menu::changed).sum();
    }
}
