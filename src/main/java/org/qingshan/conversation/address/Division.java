package org.qingshan.conversation.address;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A province, city or county by its canonical name; what it lies in says which of the three it is. */
record Division(String code, String name, @Nullable Division parent) {

    enum Level {
        PROVINCE,
        CITY,
        COUNTY
    }

    Level level() {
        if (parent == null) {
            return Level.PROVINCE;
        }
        return parent.parent == null ? Level.CITY : Level.COUNTY;
    }

    /** Itself and everything it lies in, province first. */
    List<Division> path() {
        List<Division> path = new ArrayList<>(3);
        for (Division division = this; division != null; division = division.parent) {
            path.add(division);
        }
        Collections.reverse(path);
        return path;
    }

    @Nullable
    Division at(Level level) {
        List<Division> path = path();
        return level.ordinal() < path.size() ? path.get(level.ordinal()) : null;
    }

    boolean isWithin(Division other) {
        for (Division division = this; division != null; division = division.parent) {
            if (division.equals(other)) {
                return true;
            }
        }
        return false;
    }

    boolean isOnOneLineWith(Division other) {
        return isWithin(other) || other.isWithin(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Division division && division.code.equals(code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code + name;
    }
}
