package org.qingshan.conversation.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Token.Break;
import org.qingshan.conversation.claim.Token.Measured;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Numeral;
import org.qingshan.conversation.claim.Token.Sign;
import org.qingshan.conversation.claim.Token.Unknown;
import org.qingshan.conversation.claim.Token.Word;

/**
 * What one person orders for several, told one after the other: 小刘一箱，老陈一箱 are two boxes, 黄桃一箱寄我妈，一箱寄公司 too;
 * 红糖两包 一包给我女 一包自己留着 are two, not four.
 */
final class Portions {
    /** Who orders for more sends a list; it keeps the time for a hostile text linear. */
    private static final int MOST = 30;

    private static final int LONGEST = 12;
    private static final Set<String> AND = Set.of("and", "和", "还有", "另外", "跟");

    private final List<Token> tokens;
    private final List<Portion> portions = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private int end;

    private Portions(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The same tokens, with the sum in the place of the portions; of several things, of each by itself. */
    static List<Token> summed(List<Token> tokens) {
        return OneThing.apart(tokens).stream()
                .flatMap(thing -> ofOne(thing).stream())
                .toList();
    }

    private static List<Token> ofOne(List<Token> tokens) {
        var apart = NextRecipient.setApart(tokens);
        long numbers = apart.stream()
                .filter(Numeral.class::isInstance)
                .limit(MOST + 1L)
                .count();
        if (numbers < 2 || numbers > MOST || !OneThing.isAllOf(tokens)) {
            return tokens;
        }
        var portions = new Portions(apart);
        portions.read();
        var summed = portions.summed();
        return summed == apart ? tokens : summed;
    }

    /** The first run of portions of which each but the first says who gets it. */
    private void read() {
        int at = 0;
        while (at < tokens.size()) {
            int number = numberIn(at, endOfSegment(at));
            if (number < 0) {
                if (portions.size() > 1) {
                    return;
                }
                portions.clear();
                starts.clear();
                at = past(endOfSegment(at));
            } else {
                at = take(at, number);
                if (at < 0) {
                    return;
                }
            }
        }
    }

    /** Reads the portion whose number stands there; where the next may begin, or -1 if it is none. */
    private int take(int from, int number) {
        boolean measures = number + 1 < tokens.size() && tokens.get(number + 1) instanceof Measured;
        int behind = number + (measures ? 2 : 1);
        var head = tokens.subList(from, number);
        int stop = endOfTail(head, behind);
        var measured = measures ? (Measured) tokens.get(number + 1) : null;
        var portion = new Portion(head, (Numeral) tokens.get(number), measured, tokens.subList(behind, stop));
        if (!portion.isPlain() || !portions.isEmpty() && !portion.hasRecipient()) {
            if (portions.size() < 2) {
                portions.clear();
            }
            return -1;
        }
        portions.add(portion);
        starts.add(from);
        end = stop;
        return past(stop);
    }

    /** A tail ends with its segment, or where the next portion begins in it; 一箱 寄公司 goes on over a space. */
    private int endOfTail(List<Token> head, int behind) {
        int stop = behind > tokens.size() - 1 || isApart(behind) ? behind : endOfSegment(behind);
        if (stop == behind && behind < tokens.size() && isGoing(tokens.get(behind))) {
            stop = endOfSegment(behind);
        }
        int next = numberIn(behind, stop);
        if (next < 0) {
            return stop;
        }
        return Portion.isOfSomebody(head) && !isGoing(tokens.get(behind)) ? behind : next;
    }

    private static boolean isGoing(Token token) {
        return token instanceof Word word
                        && word.sense() == Sense.REMARK
                        && "寄送发".indexOf(word.text().charAt(0)) >= 0
                || token instanceof Unknown unknown
                        && unknown.isHanzi()
                        && "寄送发".indexOf(unknown.text().charAt(0)) >= 0;
    }

    private int numberIn(int from, int to) {
        for (int at = from; at < to; at++) {
            if (tokens.get(at) instanceof Numeral) {
                return at;
            }
        }
        return -1;
    }

    private int endOfSegment(int from) {
        int at = from;
        while (at < tokens.size() && !isDivider(at) && (at == from || !isApart(at))) {
            at++;
        }
        return at;
    }

    /** A space in Chinese sets apart. */
    private boolean isApart(int at) {
        if (at == 0 || at >= tokens.size()) {
            return false;
        }
        var before = tokens.get(at - 1);
        return !before.touches(tokens.get(at))
                && (isHanzi(before) || isHanzi(tokens.get(at)))
                && !(before instanceof Named);
    }

    private static boolean isHanzi(Token token) {
        return token instanceof Unknown unknown && unknown.isHanzi()
                || token instanceof Word word
                        && !word.text().isEmpty()
                        && Hanzi.is(word.text().charAt(0));
    }

    private boolean isDivider(int at) {
        var token = tokens.get(at);
        return token instanceof Break mark && mark.mark() != '?'
                || token instanceof Sign dash
                        && dash.sign() == '-'
                        && at > 0
                        && !tokens.get(at - 1).touches(dash)
                || token instanceof Word word && AND.contains(word.text());
    }

    private int past(int stop) {
        int at = stop;
        while (at < tokens.size() && isDivider(at)) {
            at++;
        }
        return at == stop && at < tokens.size() && stop < tokens.size() ? stop : at;
    }

    private List<Token> summed() {
        var all = portions.size() < 2
                        || portions.stream().anyMatch(portion -> portion.tail().size() > LONGEST)
                ? null
                : sum();
        if (all == null) {
            return tokens;
        }
        var whole = new ArrayList<>(tokens.subList(0, starts.get(0)));
        var first = portions.get(0);
        if (first.hasRecipient() || isOneMore() || isAllOnTop()) {
            together(all, whole);
        } else {
            whole.addAll(first.head());
            whole.add(first.number());
            if (first.measured() != null) {
                whole.add(first.measured());
            }
            whole.addAll(first.tail());
        }
        if (end < tokens.size()) {
            int place = tokens.get(end).start();
            whole.add(new Break(',', place, place));
            whole.addAll(tokens.subList(end, tokens.size()));
        }
        return whole;
    }

    /** The name, if there is one, and how much of it for all of them. */
    private void together(BigDecimal all, List<Token> whole) {
        portions.stream()
                .flatMap(portion -> Stream.concat(portion.head().stream(), portion.tail().stream()))
                .filter(Named.class::isInstance)
                .findFirst()
                .ifPresent(whole::add);
        var number = portions.get(0).number();
        whole.add(new Numeral(all, Numeral.Spelling.WORDS, number.start(), number.end()));
        portions.stream()
                .map(Portion::measured)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(measured -> whole.add(new Measured(measured.measure(), number.end(), number.end() + 1)));
    }

    /** How much it is together; null if that is not clear. */
    private @Nullable BigDecimal sum() {
        var first = portions.get(0);
        var rest = portions.subList(1, portions.size());
        if (!isMeasuredAlike()) {
            return null;
        }
        var others = rest.stream().map(portion -> portion.number().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (isAllOnTop()) {
            return first.number().value().add(others);
        }
        if (!first.hasRecipient() && !isOneMore()) {
            // 我要一箱，我妹也要一箱: no part of the first, but whether she pays for it is asked.
            boolean isOnlyOther = rest.size() == 1 && rest.get(0).isOfOwner();
            return rest.stream().noneMatch(Portion::isToo)
                            && !isOnlyOther
                            && first.number().value().compareTo(others) == 0
                    ? others
                    : null;
        }
        if (!isOneMore()
                && !first.isFor()
                && rest.stream().allMatch(portion -> portion.isFor() && !portion.isOfOwner())) {
            // 我黄桃要两箱，一箱寄我妈: part of the two, perhaps.
            return null;
        }
        boolean strangers = portions.stream().anyMatch(Portion::isOfStranger);
        boolean known = portions.stream().anyMatch(Portion::isOfSpeaker)
                || tokens.stream().anyMatch(Named.class::isInstance);
        boolean distinct = portions.stream().map(Portion::who).distinct().count() == portions.size()
                // 我黄桃两箱 我就两箱 insists.
                && portions.stream().filter(Portion::isOfSpeaker).count() < 2;
        return distinct && (!strangers || known) ? first.number().value().add(others) : null;
    }

    /** 黄桃一箱再给我妈一箱. */
    private boolean isAllOnTop() {
        return portions.stream().skip(1).allMatch(Portion::isAgain);
    }

    /** "Two bags of sugar and one for the neighbour"; "two bags, one for the neighbour" tells of the two. */
    private boolean isOneMore() {
        return portions.size() == 2
                && !portions.get(0).hasRecipient()
                && portions.get(0).measured() != null
                && (portions.get(1).isOneFor()
                        || portions.get(1).measured() != null && portions.get(1).isFor())
                && InContext.isText(tokens.get(starts.get(1) - 1), "and");
    }

    private boolean isMeasuredAlike() {
        var measures = portions.stream()
                .map(Portion::measured)
                .filter(Objects::nonNull)
                .map(Measured::measure)
                .distinct()
                .count();
        boolean all = portions.stream().allMatch(portion -> portion.measured() != null)
                || portions.stream().allMatch(portion -> portion.measured() == null);
        // 给我妈两箱，我爸六十大寿; "two boxes for me and one for my sister".
        boolean alike = all
                || portions.get(0).measured() != null
                        && (!portions.get(0).hasRecipient()
                                || portions.stream()
                                        .allMatch(portion -> portion.measured() != null || portion.isOneFor()));
        return alike
                && measures <= 1
                && portions.stream().noneMatch(portion -> portion.number().spelling() == Numeral.Spelling.VAGUE);
    }
}
