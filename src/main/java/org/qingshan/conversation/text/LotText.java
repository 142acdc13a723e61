package org.qingshan.conversation.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What growers bring and what inspection finds in it. English is in {@code messages/lot_en.properties}. */
@MessageBundle(value = "lot", locale = "zh")
public interface LotText {
    @Message("没有改动：{name}验过、还没上架的只有 {available}。")
    String notInspected(String name, String available);

    @Message("没有改动：{name}还没有验过的货，不能卖，也不能讲解。")
    String nothingPassed(String name);

    @Message("没有改动：能卖的{name}都已经上架了，没有多的。")
    String allIsUp(String name);

    @Message("没有改动：{grower}没有能再上架的{name}。")
    String noneOfGrower(String name, String grower);

    @Message("没有改动：店里没验过的不卖。")
    String onlyInspected();

    @Message("先验货：验货 {lots}")
    String inspectFirst(String lots);

    @Message("货到了先收货：收货 {grower} {name} 50{unit}，验过了再上架。不想先验货：店主发 /shop inspection optional")
    String takeInFirst(String name, String unit, String grower);

    @Message("没有 {number} 号批次。发「收货」看有哪些。")
    String unknownLot(String number);

    @Message("{number} 号这批{state}，这一步做不了。")
    String wrongState(String number, String state);

    @Message("只抽了 {sample} 个，坏的不能比这还多。一个有几样毛病，只算一样。")
    String beyondSample(int sample);

    @Message("还等收货点回复")
    String proposed();

    @Message("还没送到")
    String announced();

    @Message("没要或没来")
    String declined();

    @Message("等着验")
    String brought();

    @Message("验过了")
    String passed();

    @Message("没过")
    String failed();

    @Message("凭信任在卖")
    String trusted();

    @Message("没有货，不在卖")
    String nothingThere();

    @Message("（{name}担保）")
    String vouchedBy(String name);

    @Message("撤回了")
    String recalled();

    @Message("坏")
    String damage();

    @Message("虫")
    String pest();

    @Message("大小不合")
    String size();

    @Message("生熟不合")
    String ripeness();

    @Message("轻重不合")
    String weight();

    @Message("{kind} {count}")
    String finding(String kind, int count);

    @Message("没写谁的")
    String nobodys();

    @Message("收下了：{number} 号，{grower}，{product} {quantity}。")
    String taken(int number, String grower, String product, String quantity);

    @Message("重 {weight}。")
    String weighing(String weight);

    @Message("没有收：{day}还没到。写今天或以前哪天摘的，不记得就不写。")
    String notYetHarvested(String day);

    @Message("没有收：这么多放不下，数量看看是不是多打了。{name}有多少？发个数，比如 50。")
    String tooMuch(String name);

    @Message("没有收：重多少没看懂，比如「重 250斤」。")
    String wrongWeight();

    @Message("以前没有叫「{name}」的货主。是不是：")
    String askWhose(String name);

    @Message("新货主：{name}")
    String newGrowerButton(String name);

    @Message("{name}是头一次送货的货主。")
    String firstTime(String name);

    @Message("刚收过一样的：{number} 号，{grower}，{product} {quantity}。又来了一批？")
    String askTwice(int number, String grower, String product, String quantity);

    @Message("又来了一批")
    String twiceButton();

    @Message("{day}摘。")
    String harvested(String day);

    @Message("给：{terms}。")
    String agreed(String terms);

    @Message("数错了就发「收货 {number} {quantity}」，换成对的数；货主错了就发「收货 {number} 名字」。")
    String wrongCount(int number, String quantity);

    @Message("改好了：{number} 号 {product} {before} → {quantity}。")
    String recounted(int number, String product, String before, String quantity);

    @Message("验货 {number} 号")
    String inspectButton(int number);

    @Message("先凭信任卖")
    String trustButton();

    @Message("{number} 号 {product} {quantity}记成你担保，没有验。")
    String trustedNow(int number, String product, String quantity);

    @Message("{slot} 加 {quantity}")
    String putUpButton(String slot, String quantity);

    @Message("上架就发：上架 {name} 价格 {quantity}")
    String howToPutUp(String name, String quantity);

    @Message("收什么货？点一样，或者发「收货 柚子 50箱」。")
    String askProduct();

    @Message("{name}收多少{unit}？发个数就行，比如 50。")
    String askQuantity(String name, String unit);

    @Message("{name}是谁家的？点一下，或者发名字。")
    String askGrower(String name);

    @Message("还没有「{name}」这样货。新开一样吗？写错了就重新发。")
    String askNew(String name);

    @Message("新货：{name}")
    String newButton(String name);

    @Message("「{name}」按什么收？写上单位再发：收货 {name} 50箱")
    String askUnit(String name);

    @Message("这样写：收货 张桂花 黄桃 50箱 12元 今早摘\n价钱、哪天摘的不写也行。")
    String howToTakeIn();

    @Message("没有收：「{words}」没看懂。")
    String notAgreed(String words);

    @Message("批次：")
    String waitingTitle();

    @Message("{number} 号 {grower} {product} {quantity}：{state}")
    String row(int number, String grower, String product, String quantity, String state);

    @Message("没有等着验的货。收货发「收货 张桂花 黄桃 50箱」。")
    String noneWaiting();

    @Message("验哪一批？")
    String whichLot();

    @Message("{number} 号 {what}，共 {items}。抽 {sample} 个看，数到第几个就拿第几个：{numbers}。")
    String drawn(int number, String what, String items, int sample, String numbers);

    @Message("{number} 号 {what}，共 {items}，全部都要看。")
    String drawnWhole(int number, String what, String items);

    @Message("按重量的货，每 1 {unit}算一个，称出来看。")
    String portions(String unit);

    @Message("坏的不超过 {acceptance} 个就过（AQL {aql}）。")
    String atMost(int acceptance, String aql);

    @Message("一个坏的都没有才过（AQL {aql}）。")
    String noneBad(String aql);

    @Message("看完发：都好，或者 坏2 虫1（还有：大小、生熟、轻重）。一个只算一样毛病。")
    String howToFind();

    @Message("都好")
    String allGoodButton();

    @Message("{number} 号 {product}验过了：看了 {sample} 个，坏 {bad} 个。能卖 {good}。")
    String passedNow(int number, String product, int sample, int bad, String good);

    @Message("坏的 {bad} 拿出来，不卖。")
    String putAside(String bad);

    @Message("{number} 号 {product}没过：看了 {sample} 个，坏 {bad} 个，最多只能坏 {acceptance} 个。")
    String failedNow(int number, String product, int sample, int bad, int acceptance);

    @Message("（{findings}）")
    String found(String findings);

    @Message("一个个挑过、坏的拿掉以后，可以再验，剩多少就写多少：验货 {number} 剩{quantity}")
    String howToSubmitAgain(int number, String quantity);

    @Message("{number} 号已经能卖了。")
    String alreadyPassed(int number);

    @Message("{product} {quantity}：{state}")
    String mine(String product, String quantity, String state);

    @Message("记下了：{when}带 {quantity} {product}。收货点回了就告诉你。")
    String heard(String when, String quantity, String product);

    @Message("已经记过了：{when}带 {quantity} {product}，还等收货点回。还有别的一批就说「再带」多少。")
    String heardBefore(String when, String quantity, String product);

    @Message("{weekday}（{day}）")
    String onDay(String weekday, String day);

    @Message("{day} {time} 前")
    String byTime(String day, String time);

    @Message("最近")
    String someDay();

    @Message("带什么、带多少？比如「周五能带80斤笋」。")
    String howToAnnounce();

    @Message("{grower}说{when}能带 {quantity} {product}。要吗？")
    String asks(String grower, String when, String quantity, String product);

    @Message("要（{number} 号）")
    String wantButton(int number);

    @Message("不要（{number} 号）")
    String notWantButton(int number);

    @Message("{number} 号：{state}。")
    String answered(int number, String state);

    @Message("收货点要：{when}带 {quantity} {product} 来。")
    String wanted(String when, String quantity, String product);

    @Message("收货点这次不要{product}，先别摘。谢谢你。")
    String notWanted(String product);

    @Message("这样写：验货 标准 黄桃 2.5（可用 0.65 1.0 1.5 2.5 4.0 6.5 10）")
    String howToAql();

    @Message("{name}以后按 AQL {aql} 抽。")
    String aqlSet(String name, String aql);

    @Message("没找到「{words}」这批货。发「收货」看有哪些，再发「验货」和批次号，比如：验货 3")
    String noSuchLot(String words);

    @Message("{name}的数量要比 0 大，发个数，比如 50。")
    String notPositive(String name);

    @Message("{number} 号还没记，这句没看懂。")
    String notFindings(int number);

    @Message("现在没有能开合格证的货。看哪样就发「合格证 A1」，看订单就发「合格证 订单号」。")
    String noCertificate();

    @Message("承诺达标合格证：{growers}（{basis}）")
    String promiseOnCard(String growers, String basis);

    @Message("承诺达标合格证（{basis}）")
    String promiseOfShop(String basis);

    @Message("{name}合格证")
    String certificateButton(String name);

    @Message("{name}的承诺达标合格证：产地{origin}，生产者{producers}。承诺不用禁用的药和添加物，农药兽药残留不超标（{basis}）。全文：")
    String promised(String name, String origin, String producers, String basis);

    @Message("抽样看过")
    String promisedInspected();

    @Message("自我承诺")
    String promisedByWord();

    @Message("合格证")
    String certificates();
}
