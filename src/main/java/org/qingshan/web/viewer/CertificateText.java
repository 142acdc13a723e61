package org.qingshan.web.viewer;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What certificates say, in the words of the ministry's form (承诺达标合格证). English is in {@code messages/certificate_en.properties}.
 */
@MessageBundle(value = "certificate", locale = "zh")
public interface CertificateText {
    @Message("承诺达标合格证")
    String title();

    @Message("我承诺：不使用禁用农药兽药、停用兽药和非法添加物，常规农药兽药残留不超标，对承诺的真实性负责。")
    String promise_in_short();

    @Message("{product} {quantity}：生产者{producers}（{lots}），产地{origin}，{basis}")
    String row(String product, String quantity, String producers, String lots, String origin, String basis);

    @Message("，{day}采摘")
    String row_harvested(String day);

    @Message("，{day}开具，编号 {number}")
    String row_issued(String day, String number);

    @Message("，联系 {contact}")
    String row_contact(String contact);

    @Message("抽样看过")
    String on_card_inspected();

    @Message("合格证")
    String on_card();

    @Message("第 {box} 箱")
    String box(int box);

    @Message("这是一个包裹里的货。")
    String of_parcel();

    @Message("{number} 号批次的合格证")
    String title_of(String number);

    @Message("我承诺，生产销售的食用农产品：")
    String promise();

    @Message("不使用禁用农药兽药、停用兽药和非法添加物")
    String no_banned();

    @Message("常规农药兽药残留不超标")
    String no_excess();

    @Message("对承诺的真实性负责")
    String true_word();

    @Message("承诺依据")
    String basis();

    @Message("内部质量控制（抽样看过）")
    String inspected();

    @Message("自我承诺")
    String promised();

    @Message("产品名称")
    String product();

    @Message("数量（重量）")
    String quantity();

    @Message("{quantity}（约 {kilograms} 公斤）")
    String weighing(String quantity, String kilograms);

    @Message("产地")
    String origin();

    @Message("生产者")
    String producer();

    @Message("联系方式")
    String contact();

    @Message("采摘日期")
    String harvested();

    @Message("开具日期")
    String issued();

    @Message("编号")
    String number();

    @Message("批次")
    String lots_title();

    @Message("{numbers} 号")
    String lots(String numbers);

    @Message("以前开过的")
    String earlier();

    @Message("{number} 号这批货已撤下（{day}）。")
    String recalled(String number, String day);

    @Message("这里没有合格证。")
    String none();

    @Message("去店里看看")
    String to_shop();

    @Message("店里人：打开这批货")
    String to_team();

    @Message("货签")
    String slip();

    @Message("扫一扫，看这批货")
    String scan();

    @Message("{number} 号")
    String slip_number(int number);

    @Message("生产者签名")
    String signed();
}
