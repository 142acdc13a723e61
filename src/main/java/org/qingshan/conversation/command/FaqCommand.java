package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.qingshan.conversation.QuestionDesk;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Faq;
import org.qingshan.conversation.turn.Spent;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.shop.History;
import org.qingshan.outbox.Button;
import org.qingshan.outbox.OutgoingMessage;

/** The host's own pairs of question and answer: shows, adds, removes them. */
@Singleton
class FaqCommand extends HostCommand {
    private static final String PAGE = "faq";

    private static final Pattern ADD = Pattern.compile("(?:add|加|添加)\\s");
    private static final Pattern LIST = Pattern.compile("list|all|show|看看?|列表|全部", Pattern.CASE_INSENSITIVE);

    private static final Pattern REMOVE = Pattern.compile("(?:remove|delete|删|删除|删掉)\\s*(#)?\\s*(\\d{1,18})");

    private final QuestionDesk desk;

    FaqCommand(QuestionDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "faq";
    }

    @Override
    public List<String> words() {
        return List.of("问答", "faq");
    }

    @Override
    public String summary(Wording words) {
        return words.help().faq();
    }

    @Override
    public Spent spends(String arguments) {
        return Spent.ITSELF;
    }

    @Override
    public void run(Turn turn, String arguments) {
        var add = ADD.matcher(arguments);
        var remove = REMOVE.matcher(arguments);
        if (arguments.isEmpty() || LIST.matcher(arguments).matches()) {
            turn.speak(page(turn));
        } else if (remove.matches()) {
            remove(turn, listed(turn, remove.group(1) != null, Long.parseLong(remove.group(2))));
        } else if (add.lookingAt()) {
            var pair = arguments.substring(add.end()).split("[=＝]", 2);
            add(turn, triggers(pair[0]), pair.length == 1 ? "" : pair[1].strip());
        } else {
            turn.say(turn.words().fact().howToFaq());
        }
    }

    private static OutgoingMessage page(Turn turn) {
        var fact = turn.words().fact();
        var faqs = turn.round().faqs();
        var text = new StringJoiner("\n").add(faqs.isEmpty() ? fact.faqEmpty() : fact.faqTitle());
        for (int i = 0; i < faqs.size(); i++) {
            var faq = faqs.get(i);
            text.add((i + 1) + ". " + Wording.quoted(joined(turn, faq.triggers())) + " → "
                    + Wording.quoted(faq.answer()));
            var over = faq.passedOver();
            if (!over.isEmpty()) {
                text.add(turn.words().rule().faqPassedOver(joined(turn, over)));
            }
        }
        text.add("").add(fact.howToFaq());
        return OutgoingMessage.text(text.toString(), Turn.column(faqs.stream().map(faq -> removing(turn, faq))))
                .ofView(PAGE);
    }

    private static Button removing(Turn turn, Faq faq) {
        var number = turn.round().faqs().indexOf(faq) + 1;
        return new Button(turn.words().fact().faqRemoveButton(number), "/faq remove #" + faq.id());
    }

    private void add(Turn turn, List<String> triggers, String answer) {
        var fact = turn.words().fact();
        var faqs = turn.round().faqs();
        var twice = triggers.stream()
                .filter(trigger -> Faq.withTrigger(faqs, trigger).isPresent())
                .findFirst();
        var ofFacts = triggers.stream().filter(Faq::isOfFacts).findFirst();
        if (triggers.size() > Faq.MOST_TRIGGERS) {
            turn.say(fact.faqTooManyTriggers(triggers.size(), Faq.MOST_TRIGGERS));
        } else if (triggers.isEmpty()
                || answer.isEmpty()
                || answer.length() > Faq.LONGEST_ANSWER
                || !triggers.stream().allMatch(Faq::isFit)) {
            turn.say(fact.howToFaq());
        } else if (ofFacts.isPresent()) {
            var rule = turn.words().rule();
            turn.say(
                    Faq.isOfMoney(ofFacts.get())
                            ? rule.faqOfMoney(ofFacts.get())
                            : rule.faqOfFacts(ofFacts.get(), answer));
        } else if (twice.isPresent()) {
            var other = Faq.withTrigger(faqs, twice.get()).orElseThrow();
            turn.say(fact.faqTwice(twice.get(), faqs.indexOf(other) + 1), removing(turn, other));
        } else if (faqs.size() >= Faq.MOST) {
            turn.say(fact.faqFull(Faq.MOST));
        } else {
            var faq = desk.keep(turn, triggers, answer);
            int told = desk.answer(faq);
            var added = fact.faqAdded(joined(turn, triggers), answer)
                    + triggers.stream()
                            .filter(FaqCommand::isOfWords)
                            .map(trigger -> "\n" + turn.words().rule().faqAllWords(trigger))
                            .collect(Collectors.joining());
            turn.say(told == 0 ? added : added + "\n" + turn.words().answering().answerTold(told), removing(turn, faq));
        }
    }

    /** The key of the pair: a button says it behind a sign; who types a number means the one on the list. */
    private static long listed(Turn turn, boolean isKey, long number) {
        var faqs = turn.round().faqs();
        return isKey || number < 1 || number > faqs.size()
                ? number
                : faqs.get((int) number - 1).id();
    }

    private static void remove(Turn turn, long id) {
        var fact = turn.words().fact();
        var faqs = turn.round().faqs();
        var found = faqs.stream().filter(faq -> faq.id() == id).findFirst();
        if (found.isEmpty()) {
            turn.sayOnPage(PAGE, fact.faqUnknown(), () -> page(turn));
            return;
        }
        faqs.remove(found.get());
        found.get().delete();
        History.write(turn.actor(), "faq.removed", "faq " + id, Map.of());
        turn.sayOnPage(PAGE, fact.faqRemoved(joined(turn, found.get().triggers())), () -> page(turn));
    }

    private static List<String> triggers(String text) {
        return Arrays.stream(text.split("[,，、;；|\\n]"))
                .map(String::strip)
                .filter(trigger -> !trigger.isEmpty())
                .flatMap(trigger -> Faq.waysIn(trigger).stream())
                .distinct()
                .toList();
    }

    /** In English nearly every way to ask is: there it says nothing new. */
    private static boolean isOfWords(String trigger) {
        return trigger.matches(".*\\p{IsHan}.*\\s.*|.*\\s.*\\p{IsHan}.*");
    }

    private static String joined(Turn turn, List<String> triggers) {
        return String.join(turn.words().chat().listComma(), triggers);
    }
}
