import { Shows, ShowsTime } from './shown';

export class DemoMailLineDto {
  @Shows(String, { example: '3f6c0f0e3f6c0f0e3f6c0f0e3f6c0f0e' }) id!: string;
  @ShowsTime() at!: string;
  @Shows(String, { example: 'Má Thị Chư <ma.thi.chu@vinhdanh.example>' }) to!: string;
  @Shows(String, { example: '[HS-2026-00042] Cần thẩm định trước 03/12/2026' }) subject!: string;
}
export class DemoMailPageDto {
  @Shows(() => DemoMailLineDto, { list: true }) items!: DemoMailLineDto[];
  @Shows(String, { maybe: true }) nextCursor!: string | null;
}
export class DemoMailHeaderDto {
  @Shows(String, { example: 'List-Unsubscribe' }) name!: string;
  @Shows(String) value!: string;
}
export class DemoMailDto extends DemoMailLineDto {
  @Shows(String, { example: 'Vinh Danh <vinhdanh@vinhdanh.example>' }) from!: string;
  @Shows(String, { about: 'The plain form' }) text!: string;
  @Shows(String, { about: 'The HTML form' }) html!: string;
  @Shows(() => DemoMailHeaderDto, { list: true, about: 'What a mail program acts on' }) headers!: DemoMailHeaderDto[];
}
