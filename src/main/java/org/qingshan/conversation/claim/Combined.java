package org.qingshan.conversation.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.qingshan.conversation.claim.Claim.Action;
import org.qingshan.conversation.claim.ClaimReading.Amends;
import org.qingshan.conversation.claim.Verdict.Stance;

/** The clauses of one message together. */
record Combined(List<Verdict> verdicts, Set<String> further, boolean plain, Amends amends) {
    private static final String NO_NAMES = "全不保上帮跟顺把将被让给再就都也还先刚才你我他她它您";

    /** 上面那位, "otherwise": nobody sells them. */
    private static final Prefiltered NO_GOODS = Prefiltered.of(
            "(?:上面|前面|后面|刚才|楼上|楼下|旁边|隔壁)?(?:的)? ?(?:那|这)?(?:位|个人)|otherwise|else|instead|anyway|though|although|because|however|maybe|perhaps|unless|somebody|someone|anybody|anyone|everybody|everyone");

    ClaimReading reading() {
        if (has(Stance.UNCLEAR)) {
            return doubt();
        }
        if (!has(Stance.CLEAR)) {
            boolean wished = has(Stance.WISHED)
                    && !has(Stance.BARE)
                    && !has(Stance.TALK)
                    && !has(Stance.HESITANT)
                    && !has(Stance.TOLD);
            return wished ? doubt() : bare();
        }
        boolean open = has(Stance.HESITANT) || has(Stance.TOLD) && !plain;
        boolean hesitant = open
                && all().stream().anyMatch(claim -> claim.action() == Action.ADD || claim.action() == Action.REPLACE);
        return has(Stance.TALK) || hesitant || mentionsOthers() || contradicts() ? doubt() : claims();
    }

    private ClaimReading bare() {
        if (!has(Stance.BARE)
                || has(Stance.TALK)
                || has(Stance.HESITANT)
                || has(Stance.TOLD)
                || has(Stance.CHAT)
                || has(Stance.MENTION)) {
            return ClaimReading.none();
        }
        return has(Stance.STRANGE) || contradicts() ? doubt() : claims();
    }

    private ClaimReading claims() {
        boolean sure = verdicts.stream().allMatch(verdict -> verdict.sure() && verdict.stance() != Stance.STRANGE);
        return ClaimReading.claims(all(), sure, further, amends);
    }

    ClaimReading doubt() {
        var suggestions = new ArrayList<Suggestion>();
        var all = all();
        // 黄桃两箱，黄桃不要了: whoever gives it back is not offered to buy it.
        var givenBack = all.stream()
                .filter(claim -> claim.action() == Action.CANCEL)
                .map(Claim::slot)
                .collect(Collectors.toSet());
        suggestions.addAll(Suggestions.of(all.stream()
                .filter(claim -> claim.action() == Action.ADD && !givenBack.contains(claim.slot()))
                .toList()));
        verdicts.forEach(verdict -> suggestions.addAll(verdict.suggestions()));
        var unknown = verdicts.stream()
                .map(Verdict::unknown)
                .filter(Objects::nonNull)
                // 全来两份, 三斤半行不: no name of a thing.
                .filter(word -> word.length() > 1 || NO_NAMES.indexOf(word) < 0)
                .filter(word -> !NO_GOODS.isAllOf(word))
                .findFirst();
        return ClaimReading.doubt(suggestions, unknown.orElse(null)).amending(amends);
    }

    private List<Claim> all() {
        var said = verdicts.stream()
                .filter(verdict -> verdict.stance() == Stance.CLEAR || verdict.stance() == Stance.BARE)
                .flatMap(verdict -> verdict.claims().stream())
                .filter(new Once()::isNew)
                .toList();
        // 黄桃还是三箱吧，改成三箱; 黄桃两箱吃不完，改一箱: the change says what stands.
        var changed = said.stream()
                .filter(claim -> claim.action() == Action.REPLACE)
                .map(Claim::slot)
                .collect(Collectors.toSet());
        return withoutTakenBack(said.stream()
                .filter(claim -> claim.action() != Action.ADD || !changed.contains(claim.slot()))
                .toList());
    }

    /** 红糖一袋，黄桃两箱，红糖划掉: the sugar of this message, whatever was ordered before. */
    private static List<Claim> withoutTakenBack(List<Claim> said) {
        var kept = new ArrayList<Claim>();
        for (var claim : said) {
            boolean taken = claim.action() == Action.CANCEL
                    && kept.removeIf(before ->
                            before.action() == Action.ADD && before.slot().equals(claim.slot()));
            if (!taken) {
                kept.add(claim);
            }
        }
        return kept.isEmpty() ? said : List.copyOf(kept);
    }

    private boolean has(Stance stance) {
        return verdicts.stream().anyMatch(verdict -> verdict.stance() == stance);
    }

    /** "A2 好吃，A1+1" may want A2 too. */
    private boolean mentionsOthers() {
        var claimed = all().stream().map(Claim::slot).toList();
        return verdicts.stream()
                .filter(verdict -> verdict.stance() == Stance.MENTION || verdict.stance() == Stance.WISHED)
                .filter(verdict -> !verdict.claims().isEmpty())
                .anyMatch(verdict -> verdict.claims().stream().noneMatch(claim -> claimed.contains(claim.slot())));
    }

    /** A slot twice, or "A1，A2 不要了", where A1 may go too. */
    private boolean contradicts() {
        var slots = new HashSet<String>();
        boolean twice = all().stream().anyMatch(claim -> !slots.add(claim.slot()));
        return twice || has(Stance.BARE) && all().stream().anyMatch(claim -> claim.action() == Action.CANCEL);
    }

    /** A cancellation said twice is one. */
    private static final class Once {
        private final Set<Claim> cancelled = new HashSet<>();

        boolean isNew(Claim claim) {
            return claim.action() != Action.CANCEL || cancelled.add(claim);
        }
    }
}
