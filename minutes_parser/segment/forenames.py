"""Forenames by which minutes call people who stand in no list of those there: "Jane to ring the school".

Common ones in Britain and Ireland. Names that are as often words, months, posts or places ("Will", "June", "Dean") are left out.
"""

from __future__ import annotations

_NAMES = """
    Aaron Abigail Adam Adrian Aileen Ailsa Aine Aisha Alan Alasdair Alastair Albert Alec Aled Alex Alexander Alexandra Alf Alfred Ali
    Alice Alison Alistair Allan Allen Alun Alwyn Amanda Amber Amelia Amy Andrea Andrew Andy Angela Angus Anita Ann Anna Anne
    Annette Annie Anthony Antonia Aoife Archie Arnold Arthur Arwel Ashley Audrey Barbara Barry Beatrice Becky Ben Benjamin Bernadette
    Bernard Bert Beryl Bethan Betty Bev Beverley Bob Brenda Brendan Brian Bridget Bronwen Bruce Bryan Bryn Brynmor Callum Cameron Carl
    Carol Carole Caroline Carolyn Carys Cath Cathal Catherine Cathy Catrin Catriona Cecil Ceri Cerys Charles Charlie Charlotte Cheryl
    Chloe Chris Christina Christine Christopher Ciara Ciaran Claire Clare Clive Colin Colm Conor Cormac Craig Cyril Dafydd Damian Dan
    Daniel Danny Daphne Darren Dave David Dawn Debbie Deborah Debra Declan Deirdre Delwyn Delyth Demelza Denis Denise Dennis Denzil
    Derek Dermot Dewi Diana Diane Dilwyn Dominic Donal Donald Donna Dora Doreen Doris Dorothy Doug Dougie Duncan Dylan Eamon Eamonn
    Eddie Edith Edna Edward Edwin Eileen Eilidh Eirlys Elaine Eleanor Eleri Elin Elinor Elizabeth Ella Ellen Ellie Elsie Elspeth Eluned
    Elwyn Emily Emma Emrys Emyr Eoin Eric Erica Erin Ernest Esther Ethel Euan Eva Eve Evelyn Ewan Ewen Fatima Felicity Fergus Ffion
    Finlay Fintan Fiona Flora Frances Francis Fraser Fred Freda Gareth Gary Gavin Gemma Geoff Geoffrey George Georgina Geraint Gerald
    Geraldine Gerard Gerry Gethin Gill Gillian Gina Gladys Glenda Glenn Glenys Glyn Gordon Graeme Graham Grainne Greg Gregor Gwen Gwenda
    Gwilym Gwyn Gwyneth Hamish Hannah Hans Harold Harriet Harry Hayley Heather Heledd Helen Henry Hilary Howard Hugh Hugo Huw Iain Ian
    Idris Ieuan Ifan Imran Ingrid Iolo Iqbal Irene Isabel Isla Isobel Ivan Ivor Iwan Jackie Jacqueline Jacqui Jago Jake James Jamie Jan
    Jane Janet Janice Jason Jayne Jean Jeff Jeffrey Jen Jennie Jennifer Jenny Jeremy Jess Jessica Jill Jim Jimmy Joan Joanna Joanne Joe
    Joel John Johnny Jon Jonathan Joseph Josephine Josh Joshua Joyce Judith Judy Julia Julian Julie Juliet Justin Karen Karl Kate
    Katherine Kathleen Kathryn Kathy Katie Katrina Kay Keith Kelly Ken Kenneth Kenny Kerry Kevin Kieran Kim Kirsten Kirsty Krzysztof
    Laura Lauren Lawrence Leanne Lee Len Leonard Lesley Leslie Lewis Liam Linda Lindsay Lisa Liz Llinos Lloyd Llyr Lorna Lorraine Louise
    Lowri Lucy Luke Lyn Lynda Lynn Lynne Madeleine Maeve Maggie Mair Mairead Malcolm Mandy Mared Margaret Maria Marian Marie Marilyn
    Marion Marjorie Martha Martin Martyn Mary Matt Matthew Maureen Maurice Mavis Max Meg Megan Meirion Melanie Melissa Menna Mererid
    Mhairi Michael Michelle Mick Mike Miriam Mohammad Mohammed Moira Molly Monica Morag Morwenna Moya Muriel Myra Nadia Nancy Naomi
    Natalie Natasha Neil Nerys Nessa Nia Niall Niamh Nicholas Nick Nicky Nicola Nigel Noel Nora Noreen Norma Norman Nuala Oisin Olive
    Oliver Olivia Olwen Orla Oscar Owain Owen Padraig Pam Pamela Pat Patricia Patrick Paul Paula Pauline Peggy Peter Petroc Phil Philip
    Philippa Phillip Phyllis Polly Priya Rachel Rajesh Ralph Ray Raymond Rebecca Reg Rhian Rhiannon Rhodri Rhys Rich Richard Rita Rob
    Robert Roberta Robin Roderick Roger Roisin Ron Ronald Rory Rosalind Rosemary Rosie Ross Rowena Roy Rupert Russell Ruth Ryan Sally
    Sam Samantha Samuel Sandra Sara Sarah Seamus Sean Sharon Sheena Sheila Shirley Shona Sian Simon Sinead Siobhan Sioned Sonia Sophie
    Stan Stanley Stella Stephanie Stephen Steve Steven Stewart Stuart Sue Susan Susanna Suzanne Sylvia Tamsin Tariq Tegwen Terence
    Teresa Terry Tessa Thelma Theresa Thomas Tim Timothy Tina Toby Tom Tommy Tony Torquil Tracey Tracy Trevor Trish Tudur Una Ursula
    Valerie Vanessa Vera Veronica Vic Vicky Victor Vincent Viv Vivien Wayne Wendy Wilfred William Winifred Wyn Yasmin Yvonne Zara Zoe
"""
FORENAMES = frozenset(_NAMES.split())
