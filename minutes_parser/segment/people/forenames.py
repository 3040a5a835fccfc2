"""Forenames by which minutes call people who stand in no list of those there: "Jane to ring the school".

Common ones in Britain and Ireland. Names that are as often words, months, posts or places ("Will", "June", "Dean") are left out.
"""

from __future__ import annotations

_NAMES = """
    Aaron Abdul Abigail Ada Adam Adrian Agnieszka Ahmed Aileen Ailsa Aine Aisha Alan Alasdair Alastair Albert Alec Aled Alex
    Alexander Alexandra Alf Alfie Alfred Ali Alice Alison Alistair Allan Allen Alun Alwyn Amanda Amber Amelia Amir Amy Andrea Andrew
    Andy Angela Angus Anil Anita Ann Anna Anne Annette Annie Anthony Antonia Antony Anwar Aoife Archie Arnold Arthur Arwel Ashley
    Asif Audrey Ayesha Barbara Barry Beatrice Becky Ben Benjamin Bernadette Bernard Bert Beryl Bethan Betty Bev Beverley Bob Brenda
    Brendan Brian Bridget Bronwen Bruce Bryan Bryn Brynmor Callum Cameron Carl Carol Carole Caroline Carolyn Carys Cath Cathal
    Catherine Cathy Catrin Catriona Cecil Ceri Cerys Charles Charlie Charlotte Cheryl Chloe Chris Christina Christine Christopher
    Ciara Ciaran Claire Clare Clifford Clive Colin Colm Conor Cormac Craig Cyril Dafydd Damian Dan Daniel Danny Daphne Darragh
    Darren Dave David Dawn Debbie Deborah Debra Declan Deirdre Delwyn Delyth Demelza Denis Denise Dennis Denzil Derek Dermot Dewi
    Diana Diane Diarmuid Dilwyn Dominic Donal Donald Donna Dora Doreen Doris Dorothy Doug Dougie Douglas Duncan Dylan Eamon Éamon
    Eamonn Eddie Edith Edna Edward Edwin Eifion Eileen Eilidh Eimear Eirlys Elaine Eleanor Eleri Elin Elinor Eliza Elizabeth Ella
    Ellen Ellie Elsie Elspeth Eluned Elwyn Emer Emily Emma Emrys Emyr Eoghan Eoin Eric Erica Erin Ernest Ernie Esme Esther Ethan
    Ethel Euan Eva Eve Evelyn Ewan Ewen Fatima Felicity Felix Fergal Fergus Ffion Finlay Finley Fintan Fiona Fionn Fionnuala Flora
    Florence Frances Francesca Francis Frank Fraser Fred Freda Freya Gabriel Gabrielle Gareth Gary Gavin Gemma Geoff Geoffrey George
    Georgina Geraint Gerald Geraldine Gerard Gerry Gethin Giles Gill Gillian Gina Gladys Glenda Glenn Glenys Glyn Gordon Graeme
    Graham Grainne Greg Gregor Gwen Gwenda Gwilym Gwyn Gwyneth Hamish Hannah Hans Harold Harriet Harry Hayley Heather Heledd Helen
    Helena Henry Herbert Hilary Howard Hugh Hugo Huw Iain Ian Idris Ieuan Ifan Imogen Imran Ingrid Ioan Iolo Iqbal Irene Isaac
    Isabel Isabella Isla Isobel Ivan Ivor Ivy Iwan Jack Jackie Jacob Jacqueline Jacqui Jago Jake James Jamie Jan Jane Janet Janice
    Janine Jason Jayne Jean Jeff Jeffrey Jen Jenna Jennie Jennifer Jenny Jeremy Jess Jessica Jez Jill Jim Jimmy Joan Joanna Joanne
    Joe Joel Johanna John Johnny Jon Jonathan Joseph Josephine Josh Joshua Joyce Judith Judy Julia Julian Julie Juliet Justin Karen
    Karl Kasia Kate Kath Katherine Kathleen Kathryn Kathy Katie Katrina Kay Keith Kelly Ken Kenneth Kenny Kerry Kevin Khalid Kieran
    Kim Kirsten Kirsty Krzysztof Kyle Laura Lauren Lawrence Leah Leanne Lee Len Leo Leon Leonard Lesley Leslie Lewis Liam Lily Linda
    Lindsay Lisa Liz Llinos Lloyd Llyr Lorna Lorraine Louis Louisa Louise Lowri Luca Lucas Lucy Luke Lyn Lynda Lynn Lynne Madeleine
    Maeve Magda Maggie Mair Mairead Mairi Maisie Malachy Malcolm Mandy Marcin Mared Margaret Maria Marian Marie Marilyn Marion
    Marjorie Martha Martin Martyn Mary Matilda Matt Matthew Maureen Maurice Mavis Max Maya Meg Megan Meirion Mel Melanie Melissa
    Menna Mererid Mhairi Mia Michael Micheál Mícheál Michelle Mick Mike Millie Miriam Mohammad Mohammed Moira Molly Monica Morag
    Morwenna Moya Muhammad Muriel Myra Nadeem Nadia Nancy Naomi Nasreen Natalie Natasha Nathan Neil Nerys Nessa Nesta Nia Niall
    Niamh Nicholas Nick Nicky Nicola Nigel Nina Noah Noel Nora Noreen Norma Norman Nuala Oisin Olive Oliver Olivia Olwen Orla Oscar
    Owain Owen Paddy Pádraig Padraig Pam Pamela Pat Patricia Patrick Paul Paula Pauline Peggy Percy Pete Peter Petroc Phil Philip
    Philippa Phillip Phoebe Phyllis Piotr Polly Priya Rachel Raj Rajesh Ralph Rashid Ravi Ray Raymond Rebecca Reg Reginald Reuben
    Rhian Rhiannon Rhodri Rhona Rhys Rich Richard Rita Rob Robert Roberta Robin Roderick Roger Roisin Ron Ronald Ronan Rory Rosalind
    Rosemary Rosie Ross Rowena Roy Ruairi Ruby Rupert Russell Ruth Ryan Sally Sam Samantha Samuel Sandra Sanjay Saoirse Sara Sarah
    Séamus Seamus Seán Sean Sebastian Shabana Sharon Shaun Sheena Sheila Shirley Shona Siân Sian Sid Sidney Simon Sinead Siobhan
    Sioned Sofia Sonia Sophia Sophie Sorcha Stan Stanley Stella Stephanie Stephen Steve Steven Stewart Struan Stuart Sue Sunil Susan Syd Sydney
    Susanna Suzanne Sylvia Tadhg Tamsin Tanya Tariq Tasha Ted Tegwen Terence Teresa Terry Tess Tessa Thelma Theo Theodore Theresa
    Thomas Tim Timothy Tina Toby Tom Tomasz Tommy Tony Torquil Tracey Tracy Trevor Trish Tudur Una Ursula Valerie Vanessa Vera
    Veronica Vic Vicky Victor Vijay Vikram Vincent Violet Viv Vivien Walter Wayne Wendy Wilf Wilfred William Winifred Wyn Yasmin
    Yusuf Yvonne Zachary Zainab Zara Zoe
"""
FORENAMES = frozenset(_NAMES.split())
