package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Spent;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.Sentence;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.Parcels;
import org.qingshan.domain.order.Steps;
import org.qingshan.domain.parcel.Packing;
import org.qingshan.domain.parcel.ScaleReading;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.outbox.Button;

/** An order is packed, with what the scales said if anybody looked; then comes the next one. */
@Singleton
class PackedCommand extends PackerCommand {
    private static final Pattern CALL = Pattern.compile("(\\d{4,9})((?:[\\s,，、].*)?)", Pattern.DOTALL);
    /** {@code 1001 打好了}, {@code 1001打包好了 2.5公斤}. */
    private static final Pattern NUMBER_FIRST =
            Pattern.compile("(\\d{4,9})\\s*(?:已经?)?(?:打好|打包好|包好|打完)了?[。.!！,，]?\\s*((?:[A-Za-z]?\\d.*)?)");

    /** A number with a unit is no order's; an order's has a space behind it before what the goods weigh. */
    private static final Pattern WEIGHT = Pattern.compile(
            "(?!\\d{4,9}\\s+(?!公斤|千克|市斤|斤|克|(?i:kgs?|jin|g)(?![a-z])))\\d+(?:\\.\\d+)?\\s*\\p{L}.*", Pattern.DOTALL);

    private static final Pattern NUMBER = Pattern.compile("\\d{4,9}");

    private static final Pattern SHOWN = Pattern.compile("/packed (?:seen [0-9a-f]{1,8} )?\\d{4,9}");

    /** As it stood when somebody looked at it, who keeps nothing. */
    private static final Pattern SEEN = Pattern.compile("seen ([0-9a-f]{1,8}) (\\d{4,9})(.*)", Pattern.DOTALL);

    private static final Pattern OTHERS = Pattern.compile("(?:[\\s,，、和]{1,3}+(?:and )?#?\\d{4,9}(?![\\d.])){1,8}\\s*");

    /** 1009拆开重打. */
    private static final Pattern ANEW = Pattern.compile("(\\d{4,9}) anew");

    /** 1009没打包，点错了: {@code not} asks, {@code undo} does it where it was packed at that moment. */
    private static final Pattern NOT =
            Pattern.compile("(\\d{4,9}(?: \\d{4,9}){0,8}|last) (?:not|undo(?: (\\d{1,15}))?)");

    /** What is said of no order by its number: 都打好了. */
    private static final String ALL = "all";

    /** As many as fit on a phone. */
    private static final int MOST_OFFERED = 8;

    private final Packing packing;
    private final PackingJob job;
    private final PackedByMistake mistake;

    PackedCommand(Packing packing, PackingJob job) {
        this.packing = packing;
        this.job = job;
        this.mistake = new PackedByMistake(packing);
    }

    @Override
    public String name() {
        return "packed";
    }

    @Override
    public List<String> words() {
        return List.of("打好了", "打包好了", "包好了", "packed");
    }

    @Override
    public boolean canBe(Sentence said) {
        return NUMBER_FIRST.matcher(said.words()).matches();
    }

    @Override
    public Optional<String> inOtherWords(Turn turn) {
        var said = NUMBER_FIRST.matcher(turn.said());
        return said.matches() ? Optional.of((said.group(1) + " " + said.group(2)).strip()) : Optional.empty();
    }

    @Override
    public String summary(Wording words) {
        return words.help().packed();
    }

    @Override
    public Spent spends(String arguments) {
        return Spent.ALL;
    }

    @Override
    public void run(Turn turn, String arguments) {
        if (arguments.equals(ALL)) {
            askWhich(turn);
            return;
        }
        var anew = ANEW.matcher(arguments);
        if (anew.matches()) {
            packAnew(turn, numbered(anew.group(1)));
            return;
        }
        var not = NOT.matcher(arguments);
        if (not.matches()) {
            mistake.told(turn, not.group(1), not.group(2));
            return;
        }
        var shown = SEEN.matcher(inHand(turn, arguments));
        if (shown.matches()) {
            var order = numbered(shown.group(2));
            if (order.status() == CustomerOrder.Status.CONFIRMED
                    && !Packing.mark(order.company().first()).equals(shown.group(1))) {
                job.showAgain(
                        turn,
                        order,
                        packing.pack(order, turn.actor(), new ScaleReading(List.of(), Map.of()), shown.group(1)));
            } else {
                run(turn, (shown.group(2) + shown.group(3)).strip());
            }
            return;
        }
        var told = Amounts.plain(arguments);
        if (ToldScale.isAskedWhich(turn, told, () -> packing.inHand(turn.actor()))) {
            return;
        }
        var call = CALL.matcher(inHand(turn, ToldScale.before(turn, told)));
        if (!call.matches()) {
            turn.say(turn.words().parcel().packNumber());
            return;
        }
        if (areSeveral(turn, call.group(1), call.group(2))) {
            return;
        }
        var order = numbered(call.group(1));
        if (call.group(2).isBlank() && ToldScale.isAskedAgain(turn, order.number())) {
            return;
        }
        var weights = call.group(2).strip().equals(ToldScale.WITHOUT) ? "" : call.group(2);
        ScaleWords.read(ScaleWords.withSlots(weights, order.lines()))
                .ifPresentOrElse(
                        said -> ScaleAsking.of(turn, order, said, this).ifPresent(scale -> pack(turn, order, scale)),
                        () -> turn.say(turn.words().parcel().packNumber()));
    }

    /** What is in a box that is closed stays in the books as it is; whoever opened it closes it again, and weighs it. */
    private void packAnew(Turn turn, CustomerOrder order) {
        if (order.status() == CustomerOrder.Status.CONFIRMED) {
            job.give(turn, order);
            return;
        }
        Steps.require(order, CustomerOrder.Status.PACKED, CustomerOrder.Status.PACKED);
        turn.say(turn.words().beside().packedAnew(order.number()));
    }

    /** 打好了 1049 1050: a number of another order is no weight, and each is packed by its own tap. */
    private static boolean areSeveral(Turn turn, String first, String others) {
        if (!OTHERS.matcher(others).matches()) {
            return false;
        }
        var numbers = Stream.concat(
                        Stream.of(first), NUMBER.matcher(others).results().map(MatchResult::group))
                .distinct()
                .map(Integer::valueOf)
                .toList();
        var all = numbers.stream()
                .flatMap(number -> CustomerOrder.numbered(number).stream())
                .toList();
        if (all.size() < 2 || all.size() < numbers.size()) {
            return false;
        }
        offer(turn, all);
        return true;
    }

    /** Each is packed by its own tap, as somebody may have put more into it meanwhile. */
    private static void offer(Turn turn, List<CustomerOrder> orders) {
        turn.choose(
                turn.words().parcel().packNumber(),
                Turn.column(orders.stream()
                        .map(order -> new Button(
                                turn.words().parcel().packedButton(order.number()), "/packed " + order.number()))));
    }

    private static void askWhich(Turn turn) {
        var left = Parcels.toPack().stream().limit(MOST_OFFERED).toList();
        if (left.isEmpty()) {
            turn.say(turn.words().parcel().nothingToPack());
        } else {
            offer(turn, left);
        }
    }

    /** Without a number it is what he has before him, or what a host has just looked at: 打好了, 打好了 2.5公斤. */
    private String inHand(Turn turn, String arguments) {
        return arguments.isBlank() || WEIGHT.matcher(arguments).matches()
                ? packing.inHand(turn.actor())
                        .map(order -> String.valueOf(order.number()))
                        .or(() -> onlyShown(turn))
                        .map(number -> number + " " + arguments)
                        .orElse(arguments)
                : arguments;
    }

    private static Optional<String> onlyShown(Turn turn) {
        var shown = turn.shown()
                .filter(button -> turn.may(Role.HOST))
                .map(Button::text)
                .filter(text -> SHOWN.matcher(text).matches())
                .map(text -> text.substring("/packed ".length()))
                .distinct()
                .toList();
        return shown.size() == 1 ? Optional.of(shown.get(0)) : Optional.empty();
    }

    private void pack(Turn turn, CustomerOrder order, ScaleReading scale) {
        if (order.status() == CustomerOrder.Status.PACKED && !scale.goods().isEmpty()) {
            packing.weighAgain(order, scale, turn.actor());
            turn.say(turn.words().parcel().weighedAgain(order.number()));
            return;
        }
        var changes = packing.pack(order, turn.actor(), scale, "");
        if (changes.isEmpty()) {
            job.giveNext(turn, turn.words().parcel().packed(order.number()) + unweighed(turn.words(), order, scale), 0);
        } else {
            job.showAgain(turn, order, changes);
        }
    }

    /** Of what goods are sold by weight and nobody has put on the scale: they count as they were ordered, which can be put right. */
    private static String unweighed(Wording words, CustomerOrder order, ScaleReading scale) {
        Map<LineupItem, BigDecimal> goods = new LinkedHashMap<>();
        order.company()
                .sold()
                .filter(line -> line.item().product().unit().isWeight()
                        && !scale.goods().containsKey(line.item().id()))
                .forEach(line -> goods.merge(line.item(), line.quantity(), BigDecimal::add));
        if (goods.isEmpty()) {
            return "";
        }
        var rows = goods.entrySet().stream()
                .map(one -> words.name(one.getKey()) + " " + words.quantity(one.getValue(), one.getKey()))
                .collect(Collectors.joining(words.chat().listComma() + words.gap()));
        var example = goods.entrySet().stream()
                .map(one -> one.getKey().slot() + " " + words.quantity(one.getValue(), one.getKey()))
                .collect(Collectors.joining(" "));
        return words.gap() + words.sharing().packedAsOrdered(order.number(), rows, example);
    }
}
