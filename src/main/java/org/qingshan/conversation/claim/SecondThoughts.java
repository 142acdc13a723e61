package org.qingshan.conversation.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Word;

/** What was said and then said otherwise in the same message counts as said last: 两箱，不对，三箱; 一人一箱，一共三箱. */
final class SecondThoughts {
    /** In front of a clause that takes back what was said before it. */
    static final char CORRECTED = '\u21BA';

    /** In front of a clause that sums up what was said before it. */
    static final char TOTALLED = '\u2211';

    /** Nobody takes back what is longer ago; it keeps the time for a hostile text linear. */
    private static final int FURTHEST = 20;

    private static final int LONGEST = 60;

    private static final Word DOUBTFUL = new Word(Sense.WAVERING, "", 0, 0);
    private static final Word INSTEAD = new Word(Sense.CHANGE, "", 0, 0);

    private final List<Clause> said = new ArrayList<>();
    private boolean pending;

    private SecondThoughts() {}

    static List<Clause> of(List<Clause> clauses) {
        if (clauses.stream().noneMatch(clause -> clause.before() == CORRECTED || clause.before() == TOTALLED)) {
            return clauses;
        }
        var thoughts = new SecondThoughts();
        clauses.forEach(thoughts::take);
        if (thoughts.pending && thoughts.said.stream().anyMatch(SecondThoughts::hasContent)) {
            thoughts.said.add(Clause.of(List.of(DOUBTFUL), ','));
        }
        return thoughts.said;
    }

    private void take(Clause clause) {
        boolean corrects = pending || clause.before() == CORRECTED;
        pending = corrects && !hasContent(clause) && !isOfAside(clause);
        if (clause.before() == TOTALLED) {
            total(clause);
        } else if (corrects && hasContent(clause)) {
            correct(clause);
        } else {
            said.add(clause);
        }
    }

    /** 黄桃两箱 送领导不对送长辈: what was said beside the order is put right, not the order. */
    private boolean isOfAside(Clause clause) {
        return clause.before() == CORRECTED
                && (!clause.unknowns().isEmpty() && clause.senses().isEmpty() || clause.isOnly(Sense.CHAT))
                && !said.isEmpty()
                && !hasContent(said.get(said.size() - 1));
    }

    private static List<Token> concat(Token first, List<Token> rest) {
        return Stream.concat(Stream.of(first), rest.stream()).toList();
    }

    private static boolean hasContent(Clause clause) {
        return clause.names() || !clause.amounts().isEmpty();
    }

    private void correct(Clause clause) {
        int at = corrected(clause);
        if (at < 0) {
            // It corrects an earlier message, or a name that nobody knows: 黑糖，不对，红糖三包. 不对，减一箱 says itself how.
            boolean unknown = !said.isEmpty() && isStrangeName(said.get(said.size() - 1));
            boolean takes = clause.has(Sense.LESS, Sense.REMOVE, Sense.CANCEL);
            said.add(unknown || takes ? clause : clause.with(INSTEAD));
            return;
        }
        boolean besides = clause.names() && clause.has(Sense.MORE) && !sharesName(said.get(at), clause);
        if (besides || keepsOthers(said.get(at), clause)) {
            said.add(clause);
            return;
        }
        var corrected = isOfAnAmount(clause, said.get(at)) ? null : corrected(said.get(at), clause);
        if (corrected == null) {
            said.add(clause.with(DOUBTFUL));
        } else {
            said.set(at, corrected);
        }
    }

    /** 黄桃三箱，不对，减一箱: two, or one less than he had. */
    private static boolean isOfAnAmount(Clause less, Clause before) {
        return less.has(Sense.LESS, Sense.REMOVE)
                && !less.amounts().isEmpty()
                && !before.amounts().isEmpty()
                && !before.has(Sense.LESS, Sense.REMOVE);
    }

    private static boolean isStrangeName(Clause clause) {
        return !clause.unknowns().isEmpty()
                && clause.tokens().stream()
                        .allMatch(token -> token instanceof Token.Unknown unknown && unknown.isHanzi()
                                || token instanceof Word word && word.sense() == Sense.POLITE);
    }

    /** The last one that speaks of the same, else the last one that says anything. */
    private int corrected(Clause clause) {
        int first = Math.max(0, said.size() - FURTHEST);
        for (int at = said.size() - 1; at >= first; at--) {
            if (sharesName(said.get(at), clause)) {
                return at;
            }
        }
        for (int at = said.size() - 1; at >= first; at--) {
            if (hasContent(said.get(at))) {
                return at;
            }
        }
        return -1;
    }

    private static boolean sharesName(Clause one, Clause other) {
        return one.named().stream()
                .anyMatch(name ->
                        other.named().stream().anyMatch(same -> same.mention().overlaps(name.mention())));
    }

    /** 黄桃一箱红糖一袋，哦不，红糖换成鸡蛋一盒: it says itself what goes and what comes, and the rest stays. */
    private static boolean keepsOthers(Clause before, Clause after) {
        return after.named().size() == 2
                && after.has(Sense.CHANGE, Sense.SWAP)
                && sharesName(before, after)
                && Swap.in(after) != null;
    }

    /** 黄桃一箱红糖一袋，不对，红糖两袋: the sugar is another amount, the peaches stay; null if it does not say which is put right. */
    private static @Nullable Clause replacing(Clause before, Clause after) {
        var replaced = new ArrayList<Token>();
        var named = before.named();
        var amounts = before.amounts();
        if (named.size() != amounts.size()
                || !sharesName(before, after)
                || after.has(Sense.CHANGE, Sense.SWAP, Sense.MORE, Sense.LESS, Sense.REMARK)
                || RoundedUp.isTold(after)) {
            return null;
        }
        for (int at = 0; at < named.size(); at++) {
            var mention = named.get(at).mention();
            if (after.named().stream().anyMatch(name -> name.mention().overlaps(mention))) {
                replaced.add(named.get(at));
                replaced.add(amounts.get(at));
            }
        }
        var kept = before.tokens().stream()
                .filter(token -> replaced.stream().noneMatch(gone -> gone == token))
                .toList();
        return Clause.of(kept, before.before()).with(after);
    }

    private @Nullable Clause corrected(Clause before, Clause after) {
        if (before.named().size() > after.named().size()
                && after.names()
                && !after.amounts().isEmpty()
                && (!before.amounts().isEmpty() || before.has(Sense.EACH))) {
            return replacing(before, after);
        }
        if (after.names() && !after.amounts().isEmpty()) {
            boolean only =
                    said.stream().filter(SecondThoughts::hasContent).limit(2).count() == 1;
            return only || sharesName(before, after) ? before.onlyAction().with(after) : null;
        }
        if (after.names()) {
            return after.named().size() == 1 && before.named().size() == 1
                    ? before.with(after.named().get(0))
                    : null;
        }
        if (before.isBareName() && after.amounts().size() == 2 && after.has(Sense.CHANGE)) {
            return before.with(after);
        }
        boolean one = before.tokens().size() <= LONGEST
                && before.amounts().size() == 1
                && after.amounts().size() == 1;
        return one ? before.with(after.amounts().get(0)).with(after.withoutContent()) : null;
    }

    /** 我买了一箱，她买了两箱; 一人一箱 is none. */
    private static boolean isStory(Clause clause) {
        return clause.has(Sense.REMARK, Sense.OTHER, Sense.ASKING, Sense.QUERY, Sense.WAVERING)
                || clause.tokens().stream()
                        .anyMatch(token -> token instanceof Word word
                                && word.sense() == Sense.TALKING
                                && !word.text().startsWith("一人"));
    }

    /** So much in all, if all that was said is of one thing; else it is the sum of what stays as it was said. */
    private void total(Clause clause) {
        if (said.size() > FURTHEST) {
            said.add(clause.with(DOUBTFUL));
            return;
        }
        var names = Stream.concat(said.stream(), Stream.of(clause))
                .flatMap(before -> before.named().stream())
                .toList();
        var all = names.stream().map(Named::mention).reduce(Mention::and).filter(Mention::isClear);
        boolean measured = clause.amounts().size() == 1
                && clause.named().stream()
                        .allMatch(name ->
                                names.stream().allMatch(said -> said.mention().overlaps(name.mention())))
                && clause.amounts().get(0).amount().measure() != null;
        if (said.stream().anyMatch(SecondThoughts::isStory)) {
            said.add(clause.with(DOUBTFUL));
            return;
        }
        if (!measured || all.isEmpty()) {
            said.add(measured || clause.names() ? clause.with(DOUBTFUL) : clause);
            return;
        }
        if (said.stream().allMatch(before -> before.amounts().isEmpty())) {
            // 红糖我算过，总共两袋: nothing to sum up but what was said in other messages.
            said.removeIf(Clause::isBareName);
            said.add(
                    clause.names()
                            ? clause.with(INSTEAD)
                            : Clause.of(concat(names.get(0), clause.tokens()), ',')
                                    .with(INSTEAD));
            return;
        }
        if (said.size() == 1 && RoundedUp.isIn(said.get(0))) {
            // 凑五袋吧，一共五袋: whatever he has makes five.
            var name = clause.names() ? clause : Clause.of(concat(names.get(0), clause.tokens()), ',');
            said.set(0, name.with(RoundedUp.isTold(said.get(0)) ? DOUBTFUL : INSTEAD));
            return;
        }
        var wanted = said.stream().flatMap(before -> before.onlyAction().tokens().stream());
        var name = clause.names() ? Stream.<Token>empty() : Stream.<Token>of(names.get(0));
        var tokens = Stream.concat(wanted, Stream.concat(name, clause.tokens().stream()))
                .toList();
        said.removeIf(SecondThoughts::hasContent);
        said.add(Clause.of(tokens, ','));
    }
}
