package org.qingshan.conversation.address;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names that follow each other and lie in each other, in any direction: 湖南省 长沙市 岳麓区, or Yuelu, Changsha, Hunan. */
record PlaceChain(@Nullable PlaceChain before, PlaceMatch last, Division deepest, int start, int length, int score) {

    /** Province, city and county, said four times: nobody says more, and the work per name stays bounded. */
    private static final int LONGEST = 12;

    static PlaceChain of(PlaceMatch first, int bonus) {
        return new PlaceChain(null, first, first.division(), first.span().start(), 1, first.weight() + bonus);
    }

    /** This chain with one more name, or null if the name lies elsewhere. */
    @Nullable
    PlaceChain then(PlaceMatch next) {
        Division division = next.division();
        if (length == LONGEST || !division.isOnOneLineWith(deepest)) {
            return null;
        }
        int gain = names(division) ? next.length() : next.weight();
        return new PlaceChain(
                this, next, division.isWithin(deepest) ? division : deepest, start, length + 1, score + gain);
    }

    int end() {
        return last.span().end();
    }

    Span span() {
        return new Span(start, end());
    }

    boolean names(Division division) {
        for (PlaceChain chain = this; chain != null; chain = chain.before) {
            if (chain.last.division().equals(division)) {
                return true;
            }
        }
        return false;
    }

    List<PlaceMatch> matches() {
        List<PlaceMatch> matches = new ArrayList<>();
        for (PlaceChain chain = this; chain != null; chain = chain.before) {
            matches.add(chain.last);
        }
        Collections.reverse(matches);
        return matches;
    }

    /** Whether the last name says nothing that the ones before did not: 官渡区昆明 may be the 昆明 of a house's name. */
    boolean endsUpward() {
        return before != null && before.deepest.isWithin(last.division());
    }

    boolean isSingle() {
        return before == null;
    }

    boolean fitsWith(PlaceChain other) {
        return deepest.isOnOneLineWith(other.deepest) && !span().overlaps(other.span());
    }

    /** Whether every name in it is one of the path to this division. */
    boolean repeats(Division division) {
        return division.isWithin(deepest);
    }
}
